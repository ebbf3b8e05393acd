package org.paperloom.cli;

import org.paperloom.extract.Extractor;
import org.paperloom.extract.OpenNlpExtractor;

/** The engine that comes with the program. */
final class Engines {
    private Engines() {}

    static Extractor standard() {
        return OpenNlpExtractor.load();
    }
}
