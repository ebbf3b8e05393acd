package org.paperloom.extract.words;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.paperloom.extract.learn.FeatureSink;
import org.paperloom.extract.learn.HashIndex;

/** Classes of words that stand in like contexts, coarse to fine. Words are kept as 64-bit hashes. */
public final class WordClasses {
    /** How many granularities there are; 0 is the coarsest. */
    public static final int LEVELS = 2;

    /** Knows no word. */
    public static final WordClasses NONE = of(Map.of());

    private static final String UNKNOWN = "?";

    /** Names of the classes by their numbers, so that none is made anew at each lookup. */
    private static final String[] NAMES = IntStream.range(0, Short.MAX_VALUE)
            .mapToObj(i -> Integer.toString(i, 36))
            .toArray(String[]::new);

    private final long[] words;
    private final HashIndex index;
    private final short[][] classes;

    private WordClasses(long[] words, short[][] classes) {
        this.words = words;
        this.index = new HashIndex(words);
        this.classes = classes;
    }

    /** Takes over the classes of words. */
    static WordClasses of(Map<String, short[]> byWord) {
        Map<Long, short[]> sorted = new TreeMap<>();
        byWord.forEach((word, c) -> sorted.put(FeatureSink.hash(word), c));
        return new WordClasses(
                sorted.keySet().stream().mapToLong(Long::longValue).toArray(),
                sorted.values().toArray(short[][]::new));
    }

    /** The class of a lower-case word, or "?" for a word without one. */
    public String of(String word, int level) {
        int at = index.find(FeatureSink.hash(word));
        return at < 0 ? UNKNOWN : NAMES[classes[at][level]];
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
