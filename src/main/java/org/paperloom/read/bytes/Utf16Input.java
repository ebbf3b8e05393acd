package org.paperloom.read.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.paperloom.read.raw.PageFault;

/** A UTF-16 stream that starts with its byte order mark, as UTF-8 without one. */
final class Utf16Input extends InputStream {
    private final Reader in;
    private final char[] chars = new char[8192];
    private byte[] bytes = {};
    private int next;
    private int kept;

    Utf16Input(InputStream utf16) {
        in = new InputStreamReader(
                utf16,
                StandardCharsets.UTF_16
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    static boolean isMarked(byte[] prefix) {
        int mark = prefix.length < 2 ? 0 : ((prefix[0] & 0xFF) << 8) | (prefix[1] & 0xFF);
        boolean utf32 = prefix.length > 3 && mark == 0xFFFE && prefix[2] == 0 && prefix[3] == 0;
        return (mark == 0xFEFF || mark == 0xFFFE) && !utf32;
    }

    @Override
    public int read() throws IOException {
        return next < bytes.length || fill() ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        if (len == 0) {
            return 0;
        }
        if (next == bytes.length && !fill()) {
            return -1;
        }
        int n = Math.min(len, bytes.length - next);
        System.arraycopy(bytes, next, b, off, n);
        next += n;
        return n;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** A pair of surrogates may be cut by the buffer's end: the first half waits for the second. */
    private boolean fill() throws IOException {
        int n;
        try {
            n = in.read(chars, kept, chars.length - kept);
        } catch (CharacterCodingException e) {
            throw new PageFault("", "is not valid UTF-16 though its byte order mark says so; save it as UTF-8");
        }
        if (n < 0) {
            return false;
        }
        int length = kept + n;
        kept = Character.isHighSurrogate(chars[length - 1]) ? 1 : 0;
        bytes = new String(chars, 0, length - kept).getBytes(StandardCharsets.UTF_8);
        next = 0;
        if (kept == 1) {
            chars[0] = chars[length - 1];
        }
        return bytes.length > 0 || fill();
    }
}
