package org.paperloom.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.paperloom.export.file.WholeFile;
import org.paperloom.export.graph.PassListener;
import org.paperloom.export.graph.PropertyGraph;
import org.paperloom.export.neo4j.ImportFiles;

/** Takes the graph of a store away, in one transaction an export. One export at a time. */
public final class Exporter {
    private final Dataset dataset;
    private final ExportProgress progress;

    /** Exports from a dataset as {@code GraphStore#dataset()} gives it. */
    public Exporter(Dataset dataset, ExportProgress progress) {
        this.dataset = dataset;
        this.progress = progress;
    }

    /**
     * Writes CSV files for {@code neo4j-admin database import full} into a folder.
     *
     * @param claims whether single claims become nodes too
     * @param force whether files of the same names in a folder that exists give way
     * @throws IOException when the folder exists and is not forced, or cannot be written
     */
    public Exported csv(Path folder, boolean claims, boolean force) throws IOException {
        Exported[] done = new Exported[1];
        WholeFile.writeFolder(
                folder,
                force,
                part -> done[0] = inTransaction(claims, graph -> {
                    String command = ImportFiles.write(graph, part);
                    return new Exported(graph.counts(), "cd '" + folder + "'\n" + command);
                }));
        return done[0];
    }

    /** What an export does with the graph. */
    @FunctionalInterface
    private interface Work {
        Exported run(PropertyGraph graph) throws IOException;
    }

    private Exported inTransaction(boolean claims, Work work) throws IOException {
        try {
            return Txn.calculateRead(dataset, () -> {
                try {
                    return work.run(PropertyGraph.of(dataset, claims, listener()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private PassListener listener() {
        return new PassListener() {
            @Override
            public void begin(String pass, long steps) {
                progress.begin(pass, steps);
            }

            @Override
            public void step() {
                progress.step();
            }
        };
    }
}
