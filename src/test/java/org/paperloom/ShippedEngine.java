package org.paperloom;

import org.paperloom.extract.OpenNlpExtractor;

/** The engine with the models that ship, loaded once for all tests. */
public final class ShippedEngine {
    private static final OpenNlpExtractor ENGINE = OpenNlpExtractor.load();

    private ShippedEngine() {}

    /** The engine; it has no state. */
    public static OpenNlpExtractor get() {
        return ENGINE;
    }
}
