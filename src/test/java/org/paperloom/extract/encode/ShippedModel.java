package org.paperloom.extract.encode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.paperloom.extract.EncoderExtractor;

/** The model that ships, read once for the tests of this room. */
final class ShippedModel {
    private static final ModelFile FILE = read();

    private ShippedModel() {}

    static ModelFile file() {
        return FILE;
    }

    static WordPieces cutter() {
        return new WordPieces(FILE.vocabulary());
    }

    private static ModelFile read() {
        try (InputStream in = EncoderExtractor.class.getResourceAsStream("encoder.model")) {
            return ModelFile.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
