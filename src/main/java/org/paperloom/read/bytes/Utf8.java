package org.paperloom.read.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.paperloom.read.raw.PageFault;

/** Decodes UTF-8 strictly: the first byte that is none is named. */
public final class Utf8 {
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);

    /**
     * The text of some bytes.
     *
     * @param start where in the page the bytes begin, for the message
     * @throws PageFault at the first byte that is not UTF-8
     */
    public String decode(byte[] bytes, int length, long start) throws PageFault {
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer out = CharBuffer.allocate(length);
        CoderResult result = decoder.reset().decode(in, out, true);
        if (result.isError()) {
            String hex = String.format(Locale.ROOT, "0x%02X", bytes[in.position()]);
            throw new PageFault(
                    "byte " + (start + in.position()),
                    hex + " is not UTF-8, the page may be Latin-1 or Windows-1252; save it as UTF-8");
        }
        return out.flip().toString();
    }

    /** The whole text of a stream of at most {@code limit} bytes; more is a {@link PageFault}. */
    public static String all(InputStream in, int limit) throws IOException {
        byte[] bytes = Whole.read(in, limit);
        return new Utf8().decode(bytes, bytes.length, 0);
    }
}
