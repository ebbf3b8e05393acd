package org.paperloom.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.paperloom.export.file.WholeFile;
import org.paperloom.export.graph.PassListener;
import org.paperloom.export.graph.PropertyGraph;
import org.paperloom.export.neo4j.CypherScript;
import org.paperloom.export.neo4j.ImportFiles;
import org.paperloom.export.neo4j.LiveExport;
import org.paperloom.export.neo4j.Refused;
import org.paperloom.export.neo4j.Troubles;

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

    /**
     * Writes a script for cypher-shell.
     *
     * @param claims whether single claims become nodes too
     * @param force whether a file that exists gives way
     * @throws IOException when the file exists and is not forced, or cannot be written
     */
    public Exported cypher(Path file, boolean claims, boolean force) throws IOException {
        Exported[] done = new Exported[1];
        WholeFile.write(
                file,
                force,
                out -> done[0] = inTransaction(claims, graph -> {
                    CypherScript.write(graph, out);
                    return new Exported(graph.counts(), "cypher-shell -u neo4j --file '" + file + "'\n");
                }));
        return done[0];
    }

    /**
     * Writes into a Neo4j database what it does not hold yet or holds otherwise.
     *
     * @param claims whether single claims become nodes too
     * @param prune whether what Paperloom wrote before and has left the graph is deleted
     * @throws ExportException when the server cannot be reached, used or written; what was written stays, and the next
     *     export goes on
     */
    public Exported neo4j(Neo4jServer server, boolean claims, boolean prune) throws IOException {
        String database = server.database().orElse("");
        SessionConfig config = database.isEmpty() ? SessionConfig.defaultConfig() : SessionConfig.forDatabase(database);
        try (Driver driver = GraphDatabase.driver(server.uri(), AuthTokens.basic(server.user(), server.password()));
                Session session = driver.session(config)) {
            driver.verifyConnectivity();
            return inTransaction(claims, graph -> {
                LiveExport.Outcome outcome = new LiveExport(graph, session).write(prune);
                Map<String, Long> counts = graph.counts();
                counts.put("written", outcome.written());
                counts.put("deleted", outcome.deleted());
                String kept = outcome.kept() == 0
                        ? ""
                        : outcome.kept() + " nodes stay that have left the graph: others' relationships hang on them\n";
                return new Exported(counts, kept);
            });
        } catch (Neo4jException | Refused e) {
            throw new ExportException(Troubles.sentence(e, server.uri(), server.user(), database), e);
        } catch (IllegalArgumentException e) {
            throw new ExportException(
                    "'" + server.uri() + "' is no address of a Neo4j server (" + e.getMessage()
                            + "): give one such as bolt://localhost:7687",
                    e);
        }
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
