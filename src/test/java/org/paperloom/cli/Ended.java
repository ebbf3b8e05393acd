package org.paperloom.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/**
 * How a command ended.
 *
 * @param code its exit code
 * @param out what it printed to stdout
 * @param err what it printed to stderr
 */
record Ended(int code, String out, String err) {
    /** Runs a command with the engine that ships. */
    static Ended run(String... arguments) {
        return run(Map.of(), arguments);
    }

    /** The same with variables of the environment. */
    static Ended run(Map<String, String> environment, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), new TestEngines(environment), arguments);
        return new Ended(code, out.toString(), err.toString());
    }
}
