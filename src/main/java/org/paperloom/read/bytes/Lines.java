package org.paperloom.read.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.paperloom.read.raw.Limits;
import org.paperloom.read.raw.PageFault;

/** The lines of a stream, one at a time; a bad one does not spoil the next. */
public final class Lines {
    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;
    private long number;
    private long position;

    public Lines(InputStream in) {
        this.in = in;
    }

    /** The next line; empty at the end of the page. */
    public Optional<Line> next() throws IOException {
        if (next == end && !fill()) {
            return Optional.empty();
        }
        line.reset();
        number++;
        long start = position;
        long length = 0;
        boolean ended = false;
        while (!ended && (next < end || fill())) {
            int from = next;
            while (next < end && buffer[next] != '\n') {
                next++;
            }
            length += next - from;
            if (length <= Limits.RECORD) {
                line.write(buffer, from, next - from);
            }
            ended = next < end;
            next += ended ? 1 : 0;
            position += next - from;
        }
        return Optional.of(length > Limits.RECORD ? tooLong() : text(start));
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private Line tooLong() {
        return new Line.Bad(number, "the line is longer than " + Limits.RECORD + " bytes; write one record a line");
    }

    private Line text(long start) {
        try {
            return new Line.Text(number, Utf8.decode(line.toByteArray(), start));
        } catch (PageFault e) {
            return new Line.Bad(number, e.place() + ": " + e.reason());
        }
    }
}
