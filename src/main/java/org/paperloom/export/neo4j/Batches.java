package org.paperloom.export.neo4j;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Gathers rows by the statement that writes them. */
final class Batches {
    /** Fewer round trips than this make hardly a difference; more rows only need more memory of the server. */
    private final int rows;

    /** About as many characters: few facts hold thousands of sentences. */
    private static final int WEIGHT = 1 << 20;

    private final Target target;
    private final Map<String, Batch> open = new HashMap<>();

    /** Takes a batch of at least one row. */
    @FunctionalInterface
    interface Target {
        void write(String statement, List<Map<String, Object>> rows) throws IOException;
    }

    private static final class Batch {
        private final List<Map<String, Object>> rows = new ArrayList<>();
        private int weight;
    }

    Batches(int rows, Target target) {
        this.rows = rows;
        this.target = target;
    }

    void add(String statement, Map<String, Object> row) throws IOException {
        Batch batch = open.computeIfAbsent(statement, s -> new Batch());
        batch.rows.add(row);
        batch.weight += weight(row);
        if (batch.rows.size() >= rows || batch.weight >= WEIGHT) {
            open.remove(statement);
            target.write(statement, batch.rows);
        }
    }

    /** Hands over what is left. */
    void flush() throws IOException {
        for (String statement : new TreeSet<>(open.keySet())) {
            target.write(statement, open.remove(statement).rows);
        }
    }

    private static int weight(Object value) {
        if (value instanceof String text) {
            return text.length();
        }
        if (value instanceof List<?> list) {
            return list.stream().mapToInt(Batches::weight).sum();
        }
        return value instanceof Map<?, ?> map
                ? map.values().stream()
                        .filter(v -> v != null)
                        .mapToInt(Batches::weight)
                        .sum()
                : Double.BYTES;
    }
}
