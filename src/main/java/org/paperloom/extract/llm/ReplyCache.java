package org.paperloom.extract.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import org.paperloom.extract.EngineStoppedException;

/** Replies on disk, each in a file named after what was asked; one that is damaged is as good as none. */
final class ReplyCache {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long LARGEST = 64L << 20;

    private final Path folder;

    /**
     * A cache in a folder, which is made when it is not there.
     *
     * @throws EngineStoppedException when it cannot be
     */
    ReplyCache(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    /** The folder for a user's caches: {@code $XDG_CACHE_HOME}, else {@code ~/.cache}; below it {@code paperloom/llm}. */
    static Path usual(Map<String, String> environment) {
        String caches = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path base = caches.isBlank() ? Path.of(System.getProperty("user.home", "."), ".cache") : Path.of(caches);
        return base.resolve("paperloom").resolve("llm");
    }

    /** The reply, when there is one that can be used. */
    Optional<Reply> get(String key) {
        Path file = file(key);
        try {
            if (Files.notExists(file) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            JsonNode entry = JSON.readTree(Files.readAllBytes(file));
            String reply = entry.path("reply").asText();
            // what lies on a disk may have been cut off or changed
            boolean whole = entry.path("sha256").asText().equals(Sha256.of(key, reply));
            return whole ? Optional.of(Reply.parse(reply)) : Optional.empty();
        } catch (IOException | CallFailed e) {
            return Optional.empty();
        }
    }

    /**
     * Keeps a reply; its file appears when it is whole.
     *
     * @throws EngineStoppedException when it cannot be written: going on would cost the same again next time
     */
    void put(String key, String model, String reply) {
        Path file = file(key);
        String entry = JSON.createObjectNode()
                .put("model", model)
                .put("sha256", Sha256.of(key, reply))
                .put("reply", reply)
                .toString();
        try {
            Files.createDirectories(folder.resolve(key.substring(0, 2)));
            Path part = Files.createTempFile(folder, key.substring(0, 8), ".part");
            try {
                Files.write(part, entry.getBytes(StandardCharsets.UTF_8));
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    /** Folders by the first two digits: a million files in one are slow to list. */
    private Path file(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key + ".json");
    }

    private EngineStoppedException cannotWrite(IOException problem) {
        return new EngineStoppedException("cannot keep replies in " + folder + " (" + problem
                + "); make room there, or name another folder with --llm-cache");
    }
}
