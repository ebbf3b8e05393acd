package org.paperloom.read.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.paperloom.read.raw.PageFault;

/** Decodes UTF-8 strictly: the first byte that is none is named. */
public final class Utf8 {
    private Utf8() {}

    /** The whole text of a stream of at most {@code limit} bytes; more, or no UTF-8, is a {@link PageFault}. */
    public static String all(InputStream in, int limit) throws IOException {
        return decode(bytes(in, limit), 0);
    }

    /** All bytes of a stream of at most {@code limit}; more is a {@link PageFault}. */
    public static byte[] bytes(InputStream in, int limit) throws IOException {
        byte[] bytes = in.readNBytes(limit);
        if (in.read() >= 0) {
            throw new PageFault(
                    "",
                    "is larger than " + (limit >> 20)
                            + " MB, too large for a text or HTML page; split it, or give it as JSON lines");
        }
        return bytes;
    }

    /**
     * The text of some bytes.
     *
     * @param start where in the page the bytes begin, for the message
     * @throws PageFault at the first byte that is not UTF-8
     */
    public static String decode(byte[] bytes, long start) throws PageFault {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(in).toString();
        } catch (CharacterCodingException e) {
            throw fault(start + in.position(), bytes[in.position()]);
        }
    }

    static PageFault fault(long position, byte value) {
        return new PageFault(
                "byte " + position,
                String.format(Locale.ROOT, "0x%02X", value)
                        + " is not UTF-8, the page may be Latin-1 or Windows-1252; save it as UTF-8");
    }
}
