package org.paperloom.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.paperloom.model.Paper;

/**
 * All papers of a run, in a temporary file, those that share a key merged. Papers are added by one thread, then sealed,
 * then read by any number.
 */
final class PaperSpool implements AutoCloseable {
    private static final int BUFFER = 1 << 20;

    private final FileChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private final KeyIndex index = new KeyIndex();
    private final Groups groups = new Groups();
    private long[] starts = new long[1 << 10];
    private long end;
    private int count;
    private int[] firsts = {};

    PaperSpool() {
        try {
            Path path = Files.createTempFile("paperloom", ".spool");
            file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    void add(Paper paper) {
        int record = groups.add();
        for (String key : paper.keys()) {
            groups.join(record, index.first(Digest.hash64(key), record));
        }
        byte[] bytes = PaperCodec.encode(paper);
        if (count + 1 == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        append(bytes);
        count++;
        starts[count] = end;
    }

    /** How many papers were added. */
    int count() {
        return count;
    }

    /** Ends the adding. */
    void seal() {
        flush();
        firsts = groups.firsts();
    }

    /** How many different papers there are. */
    int size() {
        return firsts.length;
    }

    /** A different paper, merged from all that was read about it; in order of first appearance. */
    Paper get(int position) {
        int[] members = groups.members(firsts[position]);
        Paper merged = read(members[0]);
        for (int i = 1; i < members.length; i++) {
            merged = merged.merge(read(members[i]));
        }
        return merged;
    }

    private void append(byte[] bytes) {
        if (bytes.length > buffer.remaining()) {
            flush();
        }
        if (bytes.length > buffer.capacity()) {
            write(ByteBuffer.wrap(bytes));
        } else {
            buffer.put(bytes);
        }
        end += bytes.length;
    }

    private void flush() {
        write(buffer.flip());
        buffer.clear();
    }

    private void write(ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private Paper read(int record) {
        long start = starts[record];
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(starts[record + 1] - start));
        try {
            while (bytes.hasRemaining() && file.read(bytes, start + bytes.position()) >= 0) {}
        } catch (IOException e) {
            throw failed(e);
        }
        return PaperCodec.decode(bytes.array());
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static UncheckedIOException failed(IOException e) {
        return new UncheckedIOException(
                "cannot keep papers in a file under " + System.getProperty("java.io.tmpdir")
                        + "; make room there or name another place with JAVA_OPTS=-Djava.io.tmpdir=FOLDER",
                e);
    }
}
