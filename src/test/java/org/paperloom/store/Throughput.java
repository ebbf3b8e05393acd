package org.paperloom.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.paperloom.model.Statements;
import org.paperloom.rdf.Shapes;

/** Measures both ways into a store: {@code java -Xmx1g … org.paperloom.store.Throughput PAPERS [bulk|replace]}. */
final class Throughput {
    private static final int SEGMENT = 500;
    private static final int BATCH = 100;

    private Throughput() {}

    public static void main(String[] arguments) throws IOException {
        int papers = Integer.parseInt(arguments[0]);
        Path directory = Files.createTempDirectory("throughput");
        try {
            long start = System.nanoTime();
            if (arguments[1].equals("bulk")) {
                bulk(directory, papers);
            } else {
                replace(directory, papers);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            try (GraphStore store = GraphStore.openExisting(directory)) {
                report("in all", papers, seconds);
                long quads = store.stats().quads();
                start = System.nanoTime();
                int broken = papers > 1000
                        ? 0
                        : Shapes.load().validate(ShapesTest.union(store)).size();
                report("shapes, " + broken + " broken", papers, (System.nanoTime() - start) / 1e9);
                System.out.printf(Locale.ROOT, "%,d quads, %,.0f quads/s%n", quads, quads / seconds);
            }
        } finally {
            DurableFiles.deleteTree(directory);
        }
    }

    private static void bulk(Path directory, int papers) {
        try (BulkLoad load = BulkLoad.open(directory)) {
            List<String> segments = new ArrayList<>();
            long start = System.nanoTime();
            for (int i = 0; i < papers; i += SEGMENT) {
                segments.add("s" + i);
                load.write("s" + i, some(i, Math.min(papers, i + SEGMENT)), Made.RUN);
            }
            report("segments", papers, (System.nanoTime() - start) / 1e9);
            start = System.nanoTime();
            load.finish(segments);
            report("finish", papers, (System.nanoTime() - start) / 1e9);
        }
    }

    private static void replace(Path directory, int papers) {
        try (GraphStore store = GraphStore.open(directory)) {
            for (int i = 0; i < papers; i += BATCH) {
                long start = System.nanoTime();
                store.replace(Made.replacements(some(i, Math.min(papers, i + BATCH))));
                if (i % (10 * BATCH) == 0) {
                    report("batch at " + i, BATCH, (System.nanoTime() - start) / 1e9);
                }
            }
        }
    }

    private static List<Statements> some(int from, int to) {
        List<Statements> papers = new ArrayList<>();
        for (int i = from; i < to; i++) {
            papers.add(Made.paper(i, i));
        }
        return papers;
    }

    private static void report(String what, int papers, double seconds) {
        System.out.printf(Locale.ROOT, "%s: %.1f s, %.0f papers/s%n", what, seconds, papers / seconds);
    }
}
