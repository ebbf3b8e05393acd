package org.paperloom.read.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.paperloom.read.raw.PageFault;

/** Decodes a stream of UTF-8 strictly: the first byte that is none is a {@link PageFault} that names it. */
public final class Utf8Reader extends Reader {
    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private long position;
    private boolean ended;

    public Utf8Reader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] chars, int off, int len) throws IOException {
        CharBuffer out = CharBuffer.wrap(chars, off, len);
        while (true) {
            int before = bytes.position();
            CoderResult result = decoder.decode(bytes, out, ended);
            position += bytes.position() - before;
            if (result.isError()) {
                throw Utf8.fault(position, bytes.get(bytes.position()));
            }
            if (out.position() > off) {
                return out.position() - off;
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = n < 0;
        bytes.position(bytes.position() + Math.max(n, 0)).flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
