package org.paperloom.read.bytes;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.paperloom.read.raw.PageFault;

/** Decompresses gzip and stops at what can only be a bomb. */
final class BoundedGunzip extends FilterInputStream {
    /** What a page may grow to in all. */
    static final long MOST_BYTES = 64L << 30;

    private static final int MOST_RATIO = 100;

    /** Small pages of repetitive text may be packed tighter. */
    private static final long RATIO_COUNTS_FROM = 8L << 20;

    private final Counting packed;
    private long unpacked;

    private BoundedGunzip(Counting packed, InputStream in) {
        super(in);
        this.packed = packed;
    }

    static InputStream of(InputStream packed) throws IOException {
        Counting counting = new Counting(packed);
        try {
            return new BoundedGunzip(counting, new GZIPInputStream(counting, 1 << 16));
        } catch (EOFException | ZipException e) {
            throw new PageFault("", "is cut off or damaged within its gzip header; download or save it again");
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        int n;
        try {
            n = super.read(b, off, len);
        } catch (EOFException e) {
            throw new PageFault(here(), "the gzip stream is cut off; download it again (what came before was read)");
        } catch (ZipException e) {
            throw new PageFault(here(), "the gzip stream is damaged; download it again (what came before was read)");
        }
        unpacked += Math.max(n, 0);
        if (unpacked > MOST_BYTES || (unpacked > RATIO_COUNTS_FROM && unpacked / MOST_RATIO > packed.count)) {
            throw new PageFault(
                    here(),
                    "unpacks to more than any real page, as a gzip bomb does; unpack it yourself if you trust it");
        }
        return n;
    }

    private String here() {
        return "unpacked byte " + unpacked;
    }

    private static final class Counting extends FilterInputStream {
        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            int n = super.read(b, off, len);
            count += Math.max(n, 0);
            return n;
        }
    }
}
