package org.paperloom.query.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The words that mean the same to a researcher, from {@code word-families.txt}. */
final class WordFamilies {
    private final Map<String, List<String>> families;

    private WordFamilies(Map<String, List<String>> families) {
        this.families = Map.copyOf(families);
    }

    static WordFamilies load() {
        Map<String, List<String>> families = new TreeMap<>();
        try (InputStream in = Objects.requireNonNull(WordFamilies.class.getResourceAsStream("word-families.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                List<String> family = List.of(line.split(" ", -1));
                family.forEach(word -> families.put(word, family));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordFamilies(families);
    }

    /** The word's family with itself; the word alone when it has none. */
    List<String> of(String word) {
        return families.getOrDefault(word, List.of(word));
    }
}
