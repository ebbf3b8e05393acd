package org.paperloom.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps other processes out of a store; the operating system lets go of it when the process dies. */
final class StoreLock implements AutoCloseable {
    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock, or says who has it.
     *
     * @throws StoreException when it is taken, or the directory is not writable
     */
    static StoreLock take(StoreDirectory directory) {
        Path file = directory.lock();
        try {
            Files.createDirectories(directory.root());
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                // the second byte and on are left free, so that others can read who holds the lock
                FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
                if (lock != null) {
                    channel.truncate(0);
                    channel.write(ByteBuffer.wrap(
                            Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
                    return new StoreLock(channel);
                }
                String owner = Files.readString(file, StandardCharsets.US_ASCII).strip();
                channel.close();
                throw new StoreException(
                        "another paperloom process" + (owner.isEmpty() ? "" : " (pid " + owner + ")") + " uses "
                                + directory.root() + ": wait for it or stop it; a store serves one process at a time");
            } catch (OverlappingFileLockException e) {
                channel.close();
                throw new StoreException(directory.root() + " is already open in this process: close it first", e);
            }
        } catch (IOException e) {
            throw new StoreException("cannot use " + directory.root() + " as a store: " + Reasons.of(e), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StoreException("cannot let go of the lock: " + Reasons.of(e), e);
        }
    }
}
