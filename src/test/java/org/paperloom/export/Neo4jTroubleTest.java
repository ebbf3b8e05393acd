package org.paperloom.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.exceptions.DatabaseException;
import org.paperloom.export.neo4j.Troubles;
import org.paperloom.query.FixtureTest;

/** What is said when a server cannot or does not want to. */
class Neo4jTroubleTest extends FixtureTest {
    private static final String SECRET = "swordfish-1";

    private final String guarded = Neo4jServers.start("auth");

    private String said(String uri, String password, Optional<String> database) {
        Exporter exporter = new Exporter(dataset, ExportProgress.NONE);
        Neo4jServer server = new Neo4jServer(uri, "neo4j", password, database);
        assertThat(server.toString()).doesNotContain(SECRET);
        String said =
                String.valueOf(catchThrowableOfType(ExportException.class, () -> exporter.neo4j(server, false, false))
                        .getMessage());
        assertThat(said).doesNotContain(SECRET, "Exception").doesNotContain("\n");
        return said;
    }

    @Test
    void wrongPassword() {
        assertThat(said(guarded, SECRET, Optional.empty()))
                .isEqualTo("the Neo4j server at " + guarded
                        + " does not accept the password of 'neo4j': check --user and NEO4J_PASSWORD");
    }

    @Test
    void passwordToBeChangedFirst() {
        assertThat(said(guarded, "neo4j", Optional.empty())).contains("wants the password of 'neo4j' changed first");
    }

    @Test
    void noServer() {
        assertThat(said("bolt://localhost:1", SECRET, Optional.empty()))
                .startsWith("no Neo4j server answers at bolt://localhost:1")
                .contains("start it, or check --uri");
    }

    @Test
    void noAddress() {
        assertThat(said("localhost", SECRET, Optional.empty()))
                .contains("'localhost' is no address", "bolt://localhost:7687");
        assertThat(said("ftp://localhost", SECRET, Optional.empty())).contains("is no address");
    }

    /** A server that shares no version of Bolt with the driver answers the handshake with four zeros. */
    @Test
    void oldServer() throws IOException {
        try (ServerSocket old = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            new Thread(() -> answerWithZeros(old)).start();
            assertThat(said("bolt://localhost:" + old.getLocalPort(), SECRET, Optional.empty()))
                    .contains("is too old, or no Neo4j server: Neo4j 5 or newer is needed");
        }
    }

    private static void answerWithZeros(ServerSocket server) {
        try {
            while (true) {
                try (Socket socket = server.accept()) {
                    socket.getInputStream().readNBytes(20);
                    socket.getOutputStream().write(new byte[4]);
                    socket.getOutputStream().flush();
                }
            }
        } catch (IOException e) {
            // closed
        }
    }

    @Test
    void readOnly(@TempDir Path folder) throws IOException {
        String next = new Exporter(dataset, ExportProgress.NONE)
                .csv(folder.resolve("import"), false, false)
                .next();
        String uri = Neo4jServers.imported(folder.resolve("import"), Neo4j.importArguments(next), "readonly");
        assertThat(said(uri, "", Optional.of("neo4j")))
                .isEqualTo("the database 'neo4j' of the Neo4j server at " + uri
                        + " is read-only: name the leader or another database, or let it be written");
    }

    @Test
    void othersDataAndOtherDatabases() {
        String uri = Neo4jServers.start();
        assertThat(said(uri, "", Optional.of("nowhere"))).contains("has no database 'nowhere'", "check --database");
        Neo4j.run(uri, "CREATE (:Paperloom {uri: 'mine'}), (:Paperloom {uri: 'mine'})");
        assertThat(said(uri, "", Optional.empty()))
                .contains("others' nodes", "have the label Paperloom", "choose another database");
    }

    /** No test fills a disk: what a server reports of one is put together here. */
    @Test
    void fullDisk() {
        DatabaseException full = new DatabaseException(
                "Neo.DatabaseError.Transaction.TransactionLogError", "Could not append: No space left on device");
        assertThat(Troubles.sentence(full, "bolt://there", "neo4j", ""))
                .isEqualTo("the disk of the Neo4j server at bolt://there is full: make room there and run the same"
                        + " command again, it goes on");
    }
}
