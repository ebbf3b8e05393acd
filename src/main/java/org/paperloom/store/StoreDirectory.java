package org.paperloom.store;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Where things stand in a store's directory.
 *
 * @param root the directory that the user named
 */
record StoreDirectory(Path root) {
    /** The layout that this version reads and writes. */
    private static final int FORMAT = 1;

    /** Room for one batch, in bytes. */
    private static final long LEAST_SPACE = 64L << 20;

    private static final String PROPERTIES = "store.properties";

    Path lock() {
        return root.resolve("paperloom.lock");
    }

    Path graph() {
        return root.resolve("tdb2");
    }

    Path text() {
        return root.resolve("text");
    }

    /** Stands while the text index may lack what the graph has. */
    Path textBehind() {
        return root.resolve("text.behind");
    }

    /** What a bulk load keeps until it is done. */
    Path loading() {
        return root.resolve("loading");
    }

    /** Whether a whole store stands here: the properties are written last. */
    boolean isStore() {
        return Files.isRegularFile(root.resolve(PROPERTIES));
    }

    /** Whether there is nothing here, or only what an unfinished first build left. */
    boolean isFree() {
        if (Files.notExists(root) || Files.exists(lock())) {
            return !isStore();
        }
        try (Stream<Path> children = Files.list(root)) {
            return children.findAny().isEmpty();
        } catch (IOException e) {
            throw new StoreException(root + " cannot be used as a store: " + Reasons.of(e), e);
        }
    }

    /**
     * Checks that a store can stand here, or stands here in a format that this version knows.
     *
     * @throws StoreException when not
     */
    void check() {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new StoreException(root + " is a file, not a store: name another directory with --store");
        }
        if (!isStore()) {
            if (!isFree()) {
                throw new StoreException(
                        root + " holds other things and no store: name an empty or a new directory with --store");
            }
            return;
        }
        int format = format();
        if (format != FORMAT) {
            throw new StoreException(root + " is a store of format " + format + ", this version knows format " + FORMAT
                    + ": use the version that wrote it, or build a new store");
        }
    }

    /**
     * Checks that there is room to write: TDB2 maps its files into memory, and a full disk under a map is a fault of the
     * virtual machine rather than an exception.
     */
    void checkSpace() {
        try {
            long free = Files.getFileStore(root).getUsableSpace();
            if (free < LEAST_SPACE) {
                throw new StoreException("the disk under " + root + " is almost full (" + (free >> 20)
                        + " MiB left): free some space and run the same command again");
            }
        } catch (IOException e) {
            throw new StoreException("cannot use " + root + " as a store: " + Reasons.of(e), e);
        }
    }

    /** Writes the properties, the last step that makes a store of the directory; whole or not at all. */
    void seal() {
        DurableFiles.write(root.resolve(PROPERTIES), "format=" + FORMAT + "\n");
    }

    /** Removes what an unfinished first build left in the store's places. */
    void clear() {
        DurableFiles.deleteTree(graph());
        DurableFiles.deleteTree(text());
        DurableFiles.deleteTree(textBehind());
    }

    private int format() {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(root.resolve(PROPERTIES), StandardCharsets.UTF_8)) {
            properties.load(in);
            return Integer.parseInt(properties.getProperty("format", "").strip());
        } catch (IOException | IllegalArgumentException e) {
            throw new StoreException(
                    root.resolve(PROPERTIES)
                            + " does not say the store's format: restore it from a copy, or build anew",
                    e);
        }
    }
}
