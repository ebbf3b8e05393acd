package org.paperloom.export.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Writes files and folders beside their place and renames them when they are whole. */
public final class WholeFile {
    private static final int BUFFER = 1 << 16;

    private WholeFile() {}

    /** What fills a file; the stream is buffered. */
    @FunctionalInterface
    public interface Body {
        /** Writes all of it and leaves the stream open. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** What fills a folder. */
    @FunctionalInterface
    public interface FolderBody {
        /** Writes files, no folders, into the folder, which is empty. */
        void writeTo(Path folder) throws IOException;
    }

    /**
     * Writes a file; folders above it that are missing are made.
     *
     * @param force whether a file that exists gives way
     * @throws FileAlreadyExistsException when one exists and does not
     */
    public static void write(Path file, boolean force, Body body) throws IOException {
        Path part = begin(file, force);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), BUFFER)) {
                body.writeTo(out);
            }
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * Writes a folder of files.
     *
     * @param force whether files of the same names in a folder that exists give way; others stay
     * @throws FileAlreadyExistsException when the folder exists and is not forced, or is a file
     */
    public static void writeFolder(Path folder, boolean force, FolderBody body) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        Path part = begin(folder, force);
        deleteFolder(part);
        try {
            Files.createDirectory(part);
            body.writeTo(part);
            if (Files.notExists(folder)) {
                move(part, folder);
                return;
            }
            for (Path file : files(part)) {
                move(file, folder.resolve(part.relativize(file)));
            }
        } finally {
            deleteFolder(part);
        }
    }

    private static Path begin(Path place, boolean force) throws IOException {
        if (!force && Files.exists(place)) {
            throw new FileAlreadyExistsException(place.toString());
        }
        Path absolute = place.toAbsolutePath();
        Path part = absolute.resolveSibling(absolute.getFileName() + ".part");
        Path parent = part.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        return part;
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void deleteFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            for (Path file : files(folder)) {
                Files.delete(file);
            }
            Files.delete(folder);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
