package org.paperloom;

import org.paperloom.extract.EncoderExtractor;
import org.paperloom.extract.OpenNlpExtractor;

/** The engines with the models that ship, each loaded once for all tests. */
public final class ShippedEngine {
    private ShippedEngine() {}

    private static final class OpenNlp {
        static final OpenNlpExtractor ENGINE = OpenNlpExtractor.load();
    }

    private static final class Encoder {
        static final EncoderExtractor ENGINE = EncoderExtractor.load();
    }

    /** The statistical engine; it has no state. */
    public static OpenNlpExtractor get() {
        return OpenNlp.ENGINE;
    }

    /** The encoder engine; closing it closes nothing, so that the next test has it too. */
    public static EncoderExtractor encoder() {
        return Encoder.ENGINE.with(Encoder.ENGINE.thresholds());
    }
}
