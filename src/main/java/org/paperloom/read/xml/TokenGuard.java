package org.paperloom.read.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.paperloom.read.raw.PageFault;

/** Stops a stream within which one comment, attribute or run of text has no end in sight; the parser would hold it all. */
final class TokenGuard extends FilterInputStream {
    private static final int LONGEST_TOKEN = 8 << 20;

    private long sinceToken;

    TokenGuard(InputStream in) {
        super(in);
    }

    /** A token has ended. */
    void restart() {
        sinceToken = 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        int n = super.read(b, off, len);
        sinceToken += Math.max(n, 0);
        if (sinceToken > LONGEST_TOKEN) {
            throw new PageFault(
                    "", "has a single token of more than " + LONGEST_TOKEN + " bytes; no record is so long");
        }
        return n;
    }
}
