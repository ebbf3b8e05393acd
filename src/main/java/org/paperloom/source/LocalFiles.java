package org.paperloom.source;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.paperloom.model.Page;

/** Finds the files that an argument names. */
final class LocalFiles {
    static final String UNREADABLE = "may not be read; check its permissions";

    private static final Pattern WILDCARD = Pattern.compile("[*?\\[{]");

    private LocalFiles() {}

    static Search find(String argument) {
        try {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                return orNothing(
                        FolderWalk.of(path, file -> !isAboutFolder(file)),
                        argument,
                        "the folder holds no pages; put some there or name another");
            }
            if (Files.exists(path)) {
                return single(path, argument);
            }
            return WILDCARD.matcher(argument).find()
                    ? glob(argument)
                    : Search.nothing(argument, "there is no such file or folder; check the path");
        } catch (InvalidPathException e) {
            return Search.nothing(argument, "is no path: " + e.getReason() + "; check its spelling");
        } catch (IOException e) {
            return Search.nothing(argument, "cannot be listed: " + e + "; check its permissions");
        }
    }

    /** What tells a file from others: its path without links and detours. */
    static String identity(Path file) throws IOException {
        return file.toRealPath().toString();
    }

    static Page page(Path file, String name) {
        return new Page(name, () -> Files.newInputStream(file));
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static Search single(Path file, String argument) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Search.nothing(argument, "is a pipe or a device, but a page is read twice; save it to a file first");
        }
        return Files.isReadable(file)
                ? new Search(Map.of(identity(file), page(file, name(file))), List.of())
                : Search.nothing(argument, UNREADABLE);
    }

    /** Walks from the last folder before the first wildcard. */
    private static Search glob(String argument) throws IOException {
        String fixed = WILDCARD.split(argument, 2)[0];
        int behindSlash = fixed.lastIndexOf('/') + 1;
        Path base = Path.of(fixed.substring(0, behindSlash));
        PathMatcher matcher;
        try {
            matcher = FileSystems.getDefault().getPathMatcher("glob:" + argument.substring(behindSlash));
        } catch (IllegalArgumentException e) {
            return Search.nothing(argument, "is no valid pattern: " + e.getMessage() + "; check its brackets");
        }
        if (!Files.isDirectory(base)) {
            return Search.nothing(argument, "there is no folder '" + base + "'; check the path");
        }
        return orNothing(
                FolderWalk.of(base, matcher::matches),
                argument,
                "the pattern matches no file; check it or name a folder");
    }

    private static Search orNothing(Search found, String argument, String reason) {
        return found.pages().isEmpty() && found.skipped().isEmpty() ? Search.nothing(argument, reason) : found;
    }

    private static boolean isAboutFolder(Path file) {
        return name(file).toLowerCase(Locale.ROOT).matches("(readme|licen[cs]e)(\\..*)?");
    }
}
