package org.paperloom.read.bytes;

import java.io.IOException;
import java.io.InputStream;
import org.paperloom.read.raw.PageFault;

/** Reads a page that has to be held whole. */
public final class Whole {
    private Whole() {}

    /** All bytes of a stream of at most {@code limit} bytes; more is a {@link PageFault}. */
    public static byte[] read(InputStream in, int limit) throws IOException {
        byte[] bytes = in.readNBytes(limit);
        if (in.read() >= 0) {
            throw new PageFault(
                    "",
                    "is larger than " + (limit >> 20)
                            + " MB, too large for a text or HTML page; split it, or give it as JSON lines");
        }
        return bytes;
    }
}
