package org.paperloom.gold;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How well a prediction meets the gold.
 *
 * @param figures by name: entity, entity-untyped, entity-lenient, relation, pair, introduces, result, result-full; then
 *     entity/TYPE and relation/TYPE; of benchmarks NER, Rel, Rel+ and NER/TYPE
 * @param errors a text a document with the entities that were missed and those that are extra, as many as were asked for
 */
public record Scores(NavigableMap<String, Figures> figures, List<String> errors) {
    private static final List<String> HEADLINES = List.of(
            "entity",
            "entity-untyped",
            "entity-lenient",
            "relation",
            "pair",
            "introduces",
            "result",
            "result-full",
            "NER",
            "Rel",
            "Rel+");

    public Scores {
        figures = Collections.unmodifiableNavigableMap(new TreeMap<>(figures));
        errors = List.copyOf(errors);
    }

    /** The figures as a table, one a line, headlines first, then the errors; ends with a line break. */
    public String table() {
        StringBuilder table = new StringBuilder(line("", "P", "R", "F1", "tp", "pred", "gold"));
        for (String name : names()) {
            Figures f = figures.getOrDefault(name, Figures.NONE);
            table.append(line(
                    name,
                    tenths(f.precision()),
                    tenths(f.recall()),
                    tenths(f.f1()),
                    f.found(),
                    f.predicted(),
                    f.gold()));
        }
        errors.forEach(e -> table.append(e).append('\n'));
        return table.toString();
    }

    /** The figures as a JSON object, percentages with two digits; ends with a line break. */
    public String json() {
        return names().stream()
                .map(name -> {
                    Figures f = figures.getOrDefault(name, Figures.NONE);
                    return String.format(
                            Locale.ROOT,
                            " %s: {\n  \"P\": %s,\n  \"R\": %s,\n  \"F1\": %s,\n  \"tp\": %d,\n  \"pred\": %d,\n  \"gold\": %d\n }",
                            GoldWriter.quoted(name),
                            f.precision(),
                            f.recall(),
                            f.f1(),
                            f.found(),
                            f.predicted(),
                            f.gold());
                })
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    /** The JSON objects of several parts as the values of one object, in their order; ends with a line break. */
    public static String json(Map<String, Scores> parts) {
        return parts.entrySet().stream()
                .map(part -> GoldWriter.quoted(part.getKey()) + ": "
                        + part.getValue().json().strip())
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private List<String> names() {
        List<String> names =
                new ArrayList<>(HEADLINES.stream().filter(figures::containsKey).toList());
        figures.keySet().stream().filter(name -> name.contains("/")).forEach(names::add);
        return names;
    }

    private static String line(String name, Object... cells) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-24s", name));
        for (Object cell : cells) {
            line.append(String.format(Locale.ROOT, "%7s", cell));
        }
        return line.append('\n').toString();
    }

    private static String tenths(double value) {
        return new BigDecimal(value).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }
}
