package org.paperloom.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.paperloom.model.Claim;
import org.paperloom.model.Concept;
import org.paperloom.model.EntityType;
import org.paperloom.model.Measurement;
import org.paperloom.model.PageRef;
import org.paperloom.model.Paper;
import org.paperloom.model.PaperKey;
import org.paperloom.model.PartialDate;
import org.paperloom.model.RelationType;
import org.paperloom.model.ResultKind;
import org.paperloom.model.Span;
import org.paperloom.model.Statements;
import org.paperloom.model.Status;

/** Statements with everything in them that has ever broken a writer; the same seed gives the same ones. */
public final class Awkward {
    private static final List<String> PARTS = List.of(
            "\"",
            "'",
            "\\",
            ";",
            "; ",
            "\\;",
            "%",
            "%2F",
            "/",
            "..",
            "#",
            "?",
            "<b>",
            ">",
            "{}",
            "|",
            "^",
            "`",
            " ",
            "\u00a0",
            "\t",
            "\u0000",
            "\u0085",
            "\u2028",
            "\ufffe",
            "e\u0301",
            "é",
            "ſ",
            "İ",
            "ﬁ",
            "漢字",
            "עברית",
            "हिन्दी",
            "\ue000",
            "😀",
            "👩\u200d🔬",
            "𝒳",
            "𠀀",
            "\ud884\udf50",
            "\udb40\udd00",
            "\udbff\udffd",
            "plain words",
            "A-B_c.d~e");

    private final Random random;

    public Awkward(long seed) {
        random = new Random(seed);
    }

    public Statements statements() {
        Paper paper = paper();
        List<Concept> concepts = new ArrayList<>();
        for (EntityType type : EntityType.values()) {
            for (int i = 0; i < 3; i++) {
                String id = type.name().toLowerCase(java.util.Locale.ROOT) + "/" + i + text();
                concepts.add(new Concept(id, type, text(), new TreeSet<>(some(this::text))));
            }
        }
        concepts.sort((a, b) -> a.id().compareTo(b.id()));
        List<Claim> claims = some(() -> claim(paper, concepts)).stream()
                .flatMap(Optional::stream)
                .toList();
        return new Statements(
                paper,
                concepts,
                List.of(concepts.get(0).id(), concepts.get(7).id()),
                claims,
                some(() -> measurement(paper, concepts)));
    }

    public Paper paper() {
        TreeSet<String> keys = new TreeSet<>();
        keys.add(
                switch (random.nextInt(4)) {
                    case 0 ->
                        PaperKey.arxiv("2401." + (10000 + random.nextInt(89999)))
                                .orElseThrow();
                    case 1 -> PaperKey.acl("2024.acl-long." + text());
                    case 2 -> PaperKey.doi("10.1/" + text() + text());
                    default ->
                        PaperKey.title("t " + text() + " " + "long ".repeat(random.nextInt(200)))
                                .orElseThrow();
                });
        some(() -> PaperKey.doi("10.2/" + text())).forEach(keys::add);
        return new Paper(
                keys,
                Stream.concat(Stream.of(line()), some(this::line).stream()).toList(),
                some(() -> random.nextInt(5) == 0 ? "" : text() + (random.nextBoolean() ? "\n" : "") + text()),
                date(),
                new TreeSet<>(some(this::text)),
                new TreeSet<>(some(
                        () -> new PageRef(Integer.toHexString(random.nextInt(8)).repeat(64), text()))),
                random.nextBoolean() ? Optional.of(text()) : Optional.empty());
    }

    private Optional<Claim> claim(Paper paper, List<Concept> concepts) {
        Concept subject = any(concepts);
        Concept object = any(concepts);
        RelationType type = any(List.of(RelationType.values()));
        if (subject.equals(object) || !type.allows(subject.type(), object.type())) {
            return Optional.empty();
        }
        int sentence = random.nextInt(paper.sentences().size());
        return Optional.of(new Claim(
                subject.id(),
                type,
                object.id(),
                sentence,
                new Span(0, paper.sentences().get(sentence).length()),
                random.nextDouble(),
                any(List.of(Status.values()))));
    }

    private Measurement measurement(Paper paper, List<Concept> concepts) {
        return new Measurement(
                any(of(concepts, EntityType.Model)).id(),
                random.nextBoolean()
                        ? Optional.of(any(of(concepts, EntityType.Metric)).id())
                        : Optional.empty(),
                any(List.of("43.6%", "3.1x", "11.2% to 39.4%", "half", text())),
                random.nextBoolean()
                        ? Optional.of(any(of(concepts, EntityType.Dataset)).id())
                        : Optional.empty(),
                random.nextBoolean()
                        ? Optional.of(any(of(concepts, EntityType.Method)).id())
                        : Optional.empty(),
                any(List.of(ResultKind.values())),
                0,
                new Span(0, paper.title().length()),
                random.nextDouble());
    }

    private static List<Concept> of(List<Concept> concepts, EntityType type) {
        return concepts.stream().filter(c -> c.type() == type).toList();
    }

    private PartialDate date() {
        return any(List.of(
                PartialDate.UNKNOWN,
                new PartialDate(2024, 10, 3),
                new PartialDate(1, 1, 1),
                new PartialDate(9999, 12, 31),
                new PartialDate(2024, 2, 0),
                new PartialDate(800, 0, 0),
                new PartialDate(0, 2, 29),
                new PartialDate(0, 12, 0)));
    }

    private String line() {
        return text().replaceAll("[\r\n]", "") + " sentence" + text();
    }

    private String text() {
        StringBuilder text = new StringBuilder("x");
        IntStream.range(0, random.nextInt(6)).forEach(i -> text.append(any(PARTS)));
        if (random.nextInt(3) == 0) {
            text.appendCodePoint(codePoint());
        }
        return text.toString();
    }

    private int codePoint() {
        int plane = random.nextInt(17);
        int c = plane * 0x10000 + random.nextInt(0x10000);
        boolean unfit = (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) || c == '\n' || c == '\r';
        return unfit ? 'x' : c;
    }

    private <T> List<T> some(Supplier<T> supplier) {
        return Stream.generate(supplier).limit(random.nextInt(5)).toList();
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
