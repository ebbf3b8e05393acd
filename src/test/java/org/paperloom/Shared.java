package org.paperloom;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Data that stands beside the checkout on some machines; tests that need it are skipped, with a line, where it does not. */
public final class Shared {
    private static final Path FOLDER = Path.of(System.getProperty("paperloom.shared", "../shared"));

    private Shared() {}

    /** The file or folder of that name; nothing where it is not there. */
    public static Optional<Path> find(String name) {
        return Optional.of(FOLDER.resolve(name)).filter(Files::exists);
    }

    /** The file or folder of that name; the test is skipped when it is not there. */
    public static Path path(String name) {
        Path path = FOLDER.resolve(name);
        if (!Files.exists(path)) {
            String line = "skipped: " + path + " is not on this machine";
            System.out.println(line);
            assumeTrue(false, line);
        }
        return path;
    }
}
