package org.paperloom.source;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.paperloom.model.Page;
import org.paperloom.model.Skipped;

/** Gathers the files below a folder; links are followed, circles of them reported. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private static final int DEEPEST = 64;

    private final Path folder;
    private final Predicate<Path> wanted;
    private final Map<String, Path> files = new TreeMap<>();
    private final List<Skipped> skipped = new ArrayList<>();

    private FolderWalk(Path folder, Predicate<Path> wanted) {
        this.folder = folder;
        this.wanted = wanted;
    }

    /**
     * The wanted files below a folder, sorted by their names below it.
     *
     * @throws IOException when the folder itself cannot be listed
     */
    static Search of(Path folder, Predicate<Path> wanted) throws IOException {
        FolderWalk walk = new FolderWalk(folder, wanted);
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, walk);
        Map<String, Page> pages = new LinkedHashMap<>();
        for (Map.Entry<String, Path> file : walk.files.entrySet()) {
            if (Files.isReadable(file.getValue())) {
                pages.putIfAbsent(
                        LocalFiles.identity(file.getValue()), LocalFiles.page(file.getValue(), file.getKey()));
            } else {
                walk.skipped.add(new Skipped(file.getKey(), "", LocalFiles.UNREADABLE));
            }
        }
        return new Search(pages, walk.skipped);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
        return !dir.equals(folder) && isHidden(dir) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isHidden(file) && attributes.isRegularFile() && wanted.test(folder.relativize(file))) {
            files.put(below(file), file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        skipped.add(new Skipped(below(file), "", "cannot be visited: " + e + "; check links and permissions"));
        return FileVisitResult.CONTINUE;
    }

    /** A leading dot hides a file on every system, so that the same folder gives the same pages everywhere. */
    private static boolean isHidden(Path file) {
        return LocalFiles.name(file).startsWith(".");
    }

    private String below(Path file) {
        String name = StreamSupport.stream(folder.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
        return name.isEmpty() ? folder.toString() : name;
    }
}
