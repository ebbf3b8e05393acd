package org.paperloom.cli;

import java.io.PrintWriter;
import org.paperloom.extract.Extractor;

/** An engine while a command uses it; at the end, however that comes, it tells what was used. */
record OpenEngine(Extractor extractor, PrintWriter err) implements AutoCloseable {
    @Override
    public void close() {
        extractor.close();
        extractor.usage().forEach(err::println);
        err.flush();
    }
}
