package org.paperloom.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.paperloom.model.Statements;
import org.paperloom.rdf.Vocabulary;

/** Another process that works on a store until it is killed; prints "!" when it has begun. */
final class Crash {
    static final int PAPERS = 60;

    private Crash() {}

    static Process start(String work, Path directory) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Xmx512m",
                        Crash.class.getName(),
                        work,
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public static void main(String[] arguments) throws InterruptedException {
        Path directory = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "hold" -> {
                try (GraphStore store = GraphStore.open(directory)) {
                    begun();
                    Thread.sleep(60_000);
                    store.stats();
                }
            }
            case "replace" -> {
                begun();
                replaceAll(directory);
            }
            case "load" -> {
                begun();
                load(directory);
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void begun() {
        System.out.print('!');
        System.out.flush();
    }

    static void replaceAll(Path directory) {
        try (GraphStore store = GraphStore.open(directory)) {
            for (Statements paper : Made.papers(PAPERS)) {
                store.replace(List.of(new Replacement(List.of(), paper, Made.RUN)));
            }
        }
    }

    static void load(Path directory) {
        if (GraphStore.exists(directory)) {
            return;
        }
        try (BulkLoad load = BulkLoad.open(directory)) {
            for (String segment : List.of("0", "1", "2", "3")) {
                if (!load.has(segment)) {
                    int from = Integer.parseInt(segment) * PAPERS / 4;
                    load.write(segment, Made.papers(PAPERS).subList(from, from + PAPERS / 4), Made.RUN);
                }
            }
            load.finish(List.of("0", "1", "2", "3"));
        }
    }

    /** Documents in the text index. */
    static long indexed(Path directory) throws IOException {
        try (FSDirectory files = FSDirectory.open(directory.resolve("text"));
                DirectoryReader reader = DirectoryReader.open(files)) {
            return reader.numDocs();
        }
    }

    /** Quads that should have one. */
    static long toIndex(GraphStore store) {
        DatasetGraph graphs = store.dataset().asDatasetGraph();
        return Txn.calculateRead(graphs, () -> Stream.of(
                        SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), Vocabulary.evidence, DCTerms.title.asNode())
                .mapToLong(p -> Iter.count(graphs.find(Node.ANY, Node.ANY, p, Node.ANY)))
                .sum());
    }
}
