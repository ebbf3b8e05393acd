import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilder;
import org.neo4j.harness.Neo4jBuilders;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;

/**
 * Neo4j servers in this process, on Bolt ports of their own. It is started from its source, with the class path of
 * neo4j-harness, so that nothing of that meets the class path of the program.
 *
 * <p>Each line of the standard input is a command, words with tabs between them; its answer is a line that begins with "ok"
 * or "failed". At the end of the input the servers go.
 *
 * <ul>
 *   <li>{@code start HOME OPTION…}: starts a server below that folder; options are {@code auth}, {@code readonly} and
 *       {@code from=FOLDER} for a home that an import has filled. The answer has the Bolt address.
 *   <li>{@code stop HOME}.
 *   <li>{@code admin HOME FOLDER ARGUMENT…}: {@code neo4j-admin} with those arguments, for a server that is not running;
 *       FOLDER stands before the files that the arguments name.
 * </ul>
 */
public final class Servers {
    private static final Map<String, Neo4j> RUNNING = new HashMap<>();

    private Servers() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        // what Neo4j itself prints is no answer
        System.setOut(System.err);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            List<String> words = Arrays.asList(line.split("\t"));
            try {
                out.println("ok\t" + run(words.get(0), Path.of(words.get(1)), words.subList(2, words.size())));
            } catch (Exception | Error e) {
                e.printStackTrace();
                out.println("failed\t" + String.valueOf(e).replaceAll("\\s+", " "));
            }
        }
        RUNNING.values().forEach(Neo4j::close);
        System.exit(0);
    }

    private static String run(String command, Path home, List<String> words) throws Exception {
        switch (command) {
            case "start":
                return start(home, words);
            case "stop":
                RUNNING.remove(home.toString()).close();
                return "";
            case "admin":
                return admin(home, words.subList(1, words.size()), words.get(0));
            default:
                throw new IllegalArgumentException(command);
        }
    }

    private static String start(Path home, List<String> options) throws Exception {
        Neo4jBuilder builder = Neo4jBuilders.newInProcessBuilder(Files.createDirectories(home))
                .withDisabledServer()
                .withConfig(GraphDatabaseSettings.pagecache_memory, 64L << 20)
                .withConfig(GraphDatabaseSettings.auth_enabled, options.contains("auth"));
        if (options.contains("readonly")) {
            builder.withConfig(GraphDatabaseSettings.read_only_databases, Set.of("neo4j"));
        }
        for (String option : options) {
            if (option.startsWith("from=")) {
                builder.copyFrom(Path.of(option.substring("from=".length())));
            }
        }
        Neo4j server = builder.build();
        RUNNING.put(home.toString(), server);
        return server.boltURI().toString();
    }

    private static String admin(Path home, List<String> words, String folder) throws Exception {
        Files.createDirectories(home);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(said, true, StandardCharsets.UTF_8);
        String[] arguments = words.stream()
                .map(word -> word.replaceAll("(?<=[=,])(?=[a-z_]+(-header)?\\.csv)", folder + "/"))
                .toArray(String[]::new);
        int code = AdminTool.execute(
                new ExecutionContext(home, home, print, print, new DefaultFileSystemAbstraction()), arguments);
        System.err.println(said.toString(StandardCharsets.UTF_8));
        if (code != 0) {
            throw new IllegalStateException("exit code " + code + ": " + said.toString(StandardCharsets.UTF_8));
        }
        return "";
    }
}
