package org.paperloom.model;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file or a download that may hold papers; what it is shows in its content, not in its name.
 *
 * @param name what to call it in messages and in the graph: the file name, or the URL
 * @param body its bytes, which can be read more than once
 */
public record Page(String name, Body body) {
    public Page {
        Checks.notBlank(name, "name");
    }

    /** The bytes of a page, as stored: compressed when the file is. */
    @FunctionalInterface
    public interface Body {
        /**
         * Opens the bytes from the start; the caller closes the stream.
         *
         * @throws IOException when the page cannot be read
         */
        InputStream open() throws IOException;
    }
}
