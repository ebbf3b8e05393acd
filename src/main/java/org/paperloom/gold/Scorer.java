package org.paperloom.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Scores predicted lines against gold lines, document by document, micro-averaged.
 *
 * <p>Only documents of the gold count; one that the prediction lacks counts as predicted empty. The figures' meaning is
 * told by {@link DocumentScore}.
 */
public final class Scorer {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Scorer() {}

    /**
     * The scores of a prediction.
     *
     * @param gold lines of JSON; blank ones are passed over, of two with one id the later counts
     * @param predicted the same
     * @param errors for how many documents to list missed and extra entities; 0 for none
     * @throws IllegalArgumentException when a line is not of the gold's shape; the message names file role and line
     */
    public static Scores score(Collection<String> gold, Collection<String> predicted, int errors) {
        return score(read(gold, "gold").values(), read(predicted, "predicted"), errors);
    }

    /**
     * The scores of all documents, of those whose id starts with a prefix, and of the others, in this order.
     *
     * @return by heading: {@code "all"}, {@code "PREFIX…"}, {@code "others"}
     * @throws IllegalArgumentException as above
     */
    public static Map<String, Scores> split(
            Collection<String> gold, Collection<String> predicted, String prefix, int errors) {
        Collection<ScoredDocument> documents = read(gold, "gold").values();
        Map<String, ScoredDocument> predictions = read(predicted, "predicted");
        Map<Boolean, List<ScoredDocument>> parts =
                documents.stream().collect(Collectors.partitioningBy(d -> d.id().startsWith(prefix)));
        Map<String, Scores> scores = new LinkedHashMap<>();
        scores.put("all", score(documents, predictions, errors));
        scores.put(prefix + "…", score(parts.getOrDefault(true, List.of()), predictions, errors));
        scores.put("others", score(parts.getOrDefault(false, List.of()), predictions, errors));
        return Collections.unmodifiableMap(scores);
    }

    /**
     * The predicted relations of the gold's documents, each with its confidence (1 when it has none).
     *
     * @throws IllegalArgumentException as above
     */
    public static List<Judged> judged(Collection<String> gold, Collection<String> predicted) {
        Map<String, ScoredDocument> predictions = read(predicted, "predicted");
        return read(gold, "gold").values().stream()
                .flatMap(g -> new DocumentScore(g, predictions.getOrDefault(g.id(), ScoredDocument.empty(g.id())))
                        .judged().stream())
                .toList();
    }

    private static Scores score(Collection<ScoredDocument> gold, Map<String, ScoredDocument> predictions, int errors) {
        Map<String, Figures> figures = new TreeMap<>();
        List<String> listed = new ArrayList<>();
        for (ScoredDocument document : gold) {
            ScoredDocument prediction = predictions.getOrDefault(document.id(), ScoredDocument.empty(document.id()));
            DocumentScore score = new DocumentScore(document, prediction);
            score.addTo((name, found, all, real) -> figures.merge(
                    name, new Figures(found, all, real), (a, b) -> a.plus(b.found(), b.predicted(), b.gold())));
            if (listed.size() < errors) {
                listed.add(score.errors());
            }
        }
        return new Scores(new TreeMap<>(figures), listed);
    }

    private static Map<String, ScoredDocument> read(Collection<String> lines, String role) {
        Map<String, ScoredDocument> documents = new LinkedHashMap<>();
        int number = 0;
        for (String line : lines) {
            number++;
            if (!line.isBlank()) {
                try {
                    ScoredDocument document = ScoredDocument.of(parse(line));
                    documents.put(document.id(), document);
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(role + " file, line " + number + ": " + e.getMessage(), e);
                }
            }
        }
        return documents;
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
