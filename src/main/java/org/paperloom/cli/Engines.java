package org.paperloom.cli;

import org.paperloom.extract.Extractor;

/** The engine that comes with the program. */
final class Engines {
    private Engines() {}

    static Extractor standard() {
        throw new Failure("no engine yet");
    }
}
