package org.paperloom.export.neo4j;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers rows by their shape. */
final class Batches {
    /** Of so many characters a batch is big enough: few facts hold thousands of sentences. */
    private static final int WEIGHT = 1 << 20;

    private final int rows;
    private final Target target;
    private final Map<Shape, Batch> open = new LinkedHashMap<>();

    /** Takes a batch of at least one row. */
    @FunctionalInterface
    interface Target {
        void write(Shape shape, List<Row> rows) throws IOException;
    }

    private static final class Batch {
        private final List<Row> rows = new ArrayList<>();
        private int weight;
    }

    /** @param rows how many a batch holds at most */
    Batches(int rows, Target target) {
        this.rows = rows;
        this.target = target;
    }

    void add(Row row) throws IOException {
        Batch batch = open.computeIfAbsent(row.shape(), shape -> new Batch());
        batch.rows.add(row);
        batch.weight += row.weight();
        if (batch.rows.size() >= rows || batch.weight >= WEIGHT) {
            open.remove(row.shape());
            target.write(row.shape(), batch.rows);
        }
    }

    /** Hands over what is left. */
    void flush() throws IOException {
        for (Map.Entry<Shape, Batch> batch : open.entrySet()) {
            target.write(batch.getKey(), batch.getValue().rows);
        }
        open.clear();
    }
}
