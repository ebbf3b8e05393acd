package org.paperloom.read.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.paperloom.model.Page;
import org.paperloom.read.raw.Limits;
import org.paperloom.read.raw.PageFault;

/**
 * A page's bytes, unpacked, and in UTF-8 if they were UTF-16.
 *
 * @param prefix what the first bytes say, at most {@link Limits#PREFIX} of them; U+FFFD for what is not UTF-8
 * @param body all bytes from the start, without a byte order mark
 * @param transcoded whether it was UTF-16, so that an encoding it declares no longer holds
 */
public record OpenPage(String prefix, InputStream body, boolean transcoded) implements AutoCloseable {
    /**
     * Opens a page.
     *
     * @throws PageFault when it is empty or no text
     */
    public static OpenPage open(Page.Body page) throws IOException {
        InputStream raw = page.open();
        try {
            return unpack(raw);
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    private static OpenPage unpack(InputStream raw) throws IOException {
        byte[] start = raw.readNBytes(Limits.PREFIX);
        InputStream body = whole(start, raw);
        if (Magic.isGzip(start)) {
            body = BoundedGunzip.of(body);
            start = firstBytes(body);
            body = whole(start, body);
            if (Magic.isGzip(start)) {
                throw new PageFault("", "is gzip within gzip; unpack it once");
            }
        }
        boolean utf16 = Utf16Input.isMarked(start);
        if (utf16) {
            body = new Utf16Input(body);
            start = body.readNBytes(Limits.PREFIX);
            body = whole(start, body);
        }
        if (start.length > 2 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF) {
            body.skipNBytes(3);
            start = Arrays.copyOfRange(start, 3, start.length);
        }
        Optional<String> notText = Magic.notText(start);
        if (notText.isPresent()) {
            throw new PageFault("", notText.get());
        }
        return new OpenPage(new String(start, StandardCharsets.UTF_8), body, utf16);
    }

    /** What there is of the prefix; where the stream breaks within it, the reader of the body meets the fault again. */
    private static byte[] firstBytes(InputStream body) throws IOException {
        byte[] start = new byte[Limits.PREFIX];
        int length = 0;
        try {
            for (int n = 0; n >= 0 && length < start.length; n = body.read(start, length, start.length - length)) {
                length += n;
            }
        } catch (PageFault e) {
            if (length == 0) {
                throw e;
            }
        }
        return Arrays.copyOf(start, length);
    }

    private static InputStream whole(byte[] start, InputStream rest) {
        return new SequenceInputStream(new ByteArrayInputStream(start), rest);
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
