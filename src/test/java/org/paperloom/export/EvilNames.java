package org.paperloom.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.paperloom.model.Claim;
import org.paperloom.model.Concept;
import org.paperloom.model.EntityType;
import org.paperloom.model.Paper;
import org.paperloom.model.PartialDate;
import org.paperloom.model.RelationType;
import org.paperloom.model.Span;
import org.paperloom.model.Statements;
import org.paperloom.model.Status;

/** A paper whose concepts have names that try to leave the texts they stand in. */
final class EvilNames {
    private static final List<String> NAMES = List.of(
            "'}]) DETACH DELETE n //",
            "\"}})",
            "`) RETURN 1; MATCH (n) DETACH DELETE n;\n",
            "\\u0027}) DETACH DELETE n //",
            "\\\\u0027",
            "\\",
            "\\'",
            "line\nbreak\r\nand\ttab",
            "a;b,c\"d\"\"e|f",
            "\u0000\u0001\u001F\u007F\u0085\u2028\uFEFF",
            "$rows {{x}} ${x} %s %1$s",
            "=cmd|' /C calc'!A0",
            "]]><!--&amp;<script>",
            "\u202Eright to left",
            "\uD800",
            "null",
            "x".repeat(10_000),
            IntStream.rangeClosed(0, 16)
                    .map(plane -> plane * 0x10000 + 0xABCD)
                    .map(c -> c == 0xABCD ? 0xA9CD : c)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());

    private EvilNames() {}

    static Statements statements() {
        List<Concept> concepts = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            concepts.add(new Concept(
                    "method/evil-" + i,
                    EntityType.Method,
                    NAMES.get(i),
                    new TreeSet<>(List.of("evil " + i, "z" + NAMES.get(i)))));
        }
        List<String> sentences = new ArrayList<>(List.of("Evil names"));
        NAMES.forEach(name -> sentences.add(name.replaceAll("[\r\n]", " ")));
        List<Claim> claims = new ArrayList<>();
        for (int i = 1; i < concepts.size(); i++) {
            claims.add(new Claim(
                    concepts.get(i).id(),
                    RelationType.improves,
                    concepts.get(0).id(),
                    i + 1,
                    new Span(0, 1),
                    0.5,
                    Status.asserted));
        }
        Paper paper = new Paper(
                new TreeSet<>(List.of("title:evil names")),
                sentences,
                NAMES.stream().map(name -> name.replaceAll("[\r\n]", " ")).toList(),
                new PartialDate(2024, 2, 0),
                new TreeSet<>(List.of("cs.CR")),
                new TreeSet<>(),
                Optional.of("';--"));
        return new Statements(paper, concepts, List.of(concepts.get(0).id()), claims, List.of());
    }
}
