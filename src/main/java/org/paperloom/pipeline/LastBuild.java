package org.paperloom.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.OptionalLong;
import org.paperloom.model.Skipped;

/** What the last build could not use, in a file beside the graph: {@code last-build.json}. */
public final class LastBuild {
    private static final String FILE = "last-build.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LastBuild() {}

    /** How many pages and parts of pages the last build skipped; empty when no build of this store came to its end. */
    public static OptionalLong skipped(Path store) throws IOException {
        Path file = store.resolve(FILE);
        if (Files.notExists(file)) {
            return OptionalLong.empty();
        }
        JsonNode skipped = JSON.readTree(file.toFile()).path("skipped");
        return skipped.isIntegralNumber() ? OptionalLong.of(skipped.asLong()) : OptionalLong.empty();
    }

    static void write(Path store, Summary summary) throws IOException {
        ObjectNode json = JSON.createObjectNode();
        json.put("pages", summary.pages());
        json.put("found", summary.found());
        json.put("papers", summary.papers());
        json.put("skipped", summary.skipped());
        summary.skippedFirst().stream().map(Skipped::toString).sorted().forEach(json.putArray("reasons")::add);
        Path part = store.resolve(FILE + ".part");
        JSON.writerWithDefaultPrettyPrinter().writeValue(part.toFile(), json);
        Files.move(part, store.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
