package org.paperloom.extract.words;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.paperloom.extract.learn.FeatureSink;

/** Classes of words that stand in like contexts, coarse to fine. Words are kept as 64-bit hashes. */
public final class WordClasses {
    /** How many granularities there are; 0 is the coarsest. */
    public static final int LEVELS = 2;

    /** Knows no word. */
    public static final WordClasses NONE = new WordClasses(Map.of());

    private static final String UNKNOWN = "?";

    private final long[] words;
    private final short[][] classes;

    WordClasses(Map<String, short[]> byWord) {
        TreeMap<Long, short[]> sorted = new TreeMap<>();
        byWord.forEach((word, c) -> sorted.put(FeatureSink.hash(word), c));
        words = sorted.keySet().stream().mapToLong(Long::longValue).toArray();
        classes = sorted.values().toArray(short[][]::new);
    }

    private WordClasses(long[] words, short[][] classes) {
        this.words = words;
        this.classes = classes;
    }

    /** The class of a lower-case word, or "?" for a word without one. */
    public String of(String word, int level) {
        int at = Arrays.binarySearch(words, FeatureSink.hash(word));
        return at < 0 ? UNKNOWN : Integer.toString(classes[at][level], 36);
    }

    /** Writes the classes; the same classes give the same bytes. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(words.length);
        for (int i = 0; i < words.length; i++) {
            out.writeLong(words[i]);
            for (short c : classes[i]) {
                out.writeShort(c);
            }
        }
    }

    /** Reads what {@link #write} wrote. */
    public static WordClasses read(DataInputStream in) throws IOException {
        long[] words = new long[in.readInt()];
        short[][] classes = new short[words.length][LEVELS];
        for (int i = 0; i < words.length; i++) {
            words[i] = in.readLong();
            for (int level = 0; level < LEVELS; level++) {
                classes[i][level] = in.readShort();
            }
        }
        return new WordClasses(words, classes);
    }
}
