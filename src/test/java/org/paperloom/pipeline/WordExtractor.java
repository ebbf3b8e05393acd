package org.paperloom.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paperloom.extract.Extractor;
import org.paperloom.model.Entity;
import org.paperloom.model.EntityType;
import org.paperloom.model.Extraction;
import org.paperloom.model.Mention;
import org.paperloom.model.Paper;
import org.paperloom.model.Relation;
import org.paperloom.model.RelationType;
import org.paperloom.model.Result;
import org.paperloom.model.ResultKind;
import org.paperloom.model.Span;
import org.paperloom.model.Status;

/** A small engine: capitalised words are methods, neighbours in a sentence relate, percentages are results. */
public final class WordExtractor implements Extractor {
    private static final Pattern WORD = Pattern.compile("\\b[A-Z][A-Za-z]{2,}\\b");
    private static final Pattern PERCENTAGE = Pattern.compile("\\d+%");

    private final String version;

    /** An engine of that version; another version reads the same. */
    public WordExtractor(String version) {
        this.version = version;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Extraction extract(Paper paper) {
        if (paper.title().contains("Crash")) {
            throw new IllegalStateException("cannot read 'Crash'");
        }
        Map<String, List<Mention>> mentions = new LinkedHashMap<>();
        List<Relation> relations = new ArrayList<>();
        List<Result> results = new ArrayList<>();
        for (int s = 0; s < paper.sentences().size(); s++) {
            List<String> names = names(paper.sentences().get(s), s, mentions);
            for (int i = 1; i < names.size(); i++) {
                relate(names.get(i - 1), names.get(i), s, relations);
            }
            Matcher number = PERCENTAGE.matcher(paper.sentences().get(s));
            if (!names.isEmpty() && number.find()) {
                results.add(new Result(
                        names.get(0),
                        Optional.empty(),
                        number.group(),
                        Optional.empty(),
                        Optional.empty(),
                        ResultKind.absolute,
                        s,
                        0.5));
            }
        }
        List<Entity> entities = mentions.entrySet().stream()
                .map(e -> new Entity(e.getKey(), EntityType.Method, e.getKey(), e.getValue()))
                .toList();
        List<String> introduces = entities.stream().map(Entity::id).limit(1).toList();
        return new Extraction(entities, introduces, relations, results);
    }

    private static List<String> names(String sentence, int number, Map<String, List<Mention>> mentions) {
        List<String> names = new ArrayList<>();
        Matcher word = WORD.matcher(sentence);
        while (word.find()) {
            names.add(word.group());
            mentions.computeIfAbsent(word.group(), w -> new ArrayList<>())
                    .add(new Mention(number, new Span(word.start(), word.end()), word.group()));
        }
        return names;
    }

    private static void relate(String head, String tail, int sentence, List<Relation> relations) {
        boolean known = relations.stream()
                .anyMatch(r -> r.head().equals(head) && r.tail().equals(tail));
        if (!head.equals(tail) && !known) {
            relations.add(new Relation(head, RelationType.usedFor, tail, sentence, 0.75, Status.asserted));
        }
    }
}
