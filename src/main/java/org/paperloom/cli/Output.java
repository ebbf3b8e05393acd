package org.paperloom.cli;

import java.io.PrintWriter;
import java.io.Writer;
import picocli.CommandLine.Model.CommandSpec;

/** The stdout of a command. */
final class Output {
    private Output() {}

    /**
     * Prints text as it is.
     *
     * @throws ReaderGone when nobody reads it
     */
    static void print(CommandSpec spec, String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        if (out.checkError()) {
            throw new ReaderGone();
        }
    }

    /** A writer that throws {@link ReaderGone} when nobody reads; closing it leaves stdout open. */
    static Writer writer(CommandSpec spec) {
        return new Writer() {
            @Override
            public void write(char[] text, int offset, int length) {
                spec.commandLine().getOut().write(text, offset, length);
                flush();
            }

            @Override
            public void flush() {
                print(spec, "");
            }

            @Override
            public void close() {
                flush();
            }
        };
    }
}
