package org.paperloom.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.paperloom.model.Skipped;

/**
 * Texts of template files.
 *
 * @param texts by the file's path, sorted
 * @param unreadable files that could not be read
 */
record TemplateFiles(Map<String, String> texts, List<Skipped> unreadable) {
    private static final String ENDING = ".rq";
    private static final String PACKAGED = "/org/paperloom/queries";
    private static final long LARGEST = 100_000;

    /** The templates beside the classes, in a folder or a jar. */
    static TemplateFiles packaged() {
        URL url = Objects.requireNonNull(TemplateFiles.class.getResource(PACKAGED), "the jar holds no " + PACKAGED);
        try {
            URI uri = url.toURI();
            if (!"jar".equals(uri.getScheme())) {
                return folder(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return folder(jar.getPath(PACKAGED));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The templates of a folder, without its subfolders. */
    static TemplateFiles folder(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        List<Skipped> unreadable = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(f -> f.toString().endsWith(ENDING)).sorted().forEach(file -> {
                try {
                    if (Files.size(file) > LARGEST) {
                        unreadable.add(new Skipped(file.toString(), "", "larger than " + LARGEST + " bytes"));
                    } else {
                        texts.put(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
                    }
                } catch (IOException e) {
                    unreadable.add(new Skipped(file.toString(), "", "cannot be read as UTF-8: " + e));
                }
            });
        } catch (IOException e) {
            unreadable.add(new Skipped(folder.toString(), "", "is not a folder that can be read: " + e));
        }
        return new TemplateFiles(texts, unreadable);
    }

    /** The template's name: the file's without its ending. */
    static String name(String file) {
        String last = String.valueOf(Path.of(file).getFileName());
        return last.substring(0, last.length() - ENDING.length());
    }
}
