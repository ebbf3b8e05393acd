package org.paperloom.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.paperloom.model.Skipped;

/** Reads files of gold-shaped lines that carry their sentences. */
public final class GoldReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GoldReader() {}

    /**
     * All lines of a file; what cannot be used is told in {@link GoldFile#skipped()}.
     *
     * @throws IOException when the file cannot be read as UTF-8
     */
    public static GoldFile read(Path file) throws IOException {
        return read(file.toString(), Files.readAllLines(file, StandardCharsets.UTF_8));
    }

    /** The same of lines in memory; the name stands in messages. */
    public static GoldFile read(String name, List<String> lines) {
        List<GoldLine> read = new ArrayList<>();
        List<Skipped> skipped = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            String place = "line " + (i + 1);
            try {
                LineReader line = new LineReader(JSON.readTree(lines.get(i)));
                read.add(line.read());
                line.missing().forEach(m -> skipped.add(new Skipped(name, place, m)));
            } catch (JsonProcessingException e) {
                skipped.add(new Skipped(name, place, "not a JSON object: " + e.getOriginalMessage()));
            } catch (IllegalArgumentException e) {
                skipped.add(new Skipped(name, place, e.getMessage() + "; mend the line or remove it"));
            }
        }
        return new GoldFile(read, skipped);
    }
}
