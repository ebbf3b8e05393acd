package org.paperloom.extract.tag;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.paperloom.extract.learn.FeatureSink;
import org.paperloom.extract.learn.HashIndex;

/** A lexicon that keeps its phrases as 64-bit hashes: a few bytes a phrase. */
public final class HashedLexicon implements PhraseLexicon {
    private final long[] phrases;
    private final HashIndex index;
    private final byte[] codes;
    private final List<String> names;

    private HashedLexicon(long[] phrases, byte[] codes, List<String> names) {
        this.phrases = phrases;
        this.index = new HashIndex(phrases);
        this.codes = codes;
        this.names = names;
    }

    /**
     * Takes over the classes of phrases.
     *
     * @throws IllegalArgumentException when there are more than 255 different classes
     */
    public static HashedLexicon of(Map<String, String> classes) {
        List<String> names = classes.values().stream().distinct().sorted().toList();
        if (names.size() > 255) {
            throw new IllegalArgumentException("too many classes: " + names.size());
        }
        TreeMap<Long, Integer> sorted = new TreeMap<>();
        classes.forEach((phrase, name) -> sorted.put(FeatureSink.hash(phrase), names.indexOf(name)));
        long[] phrases = sorted.keySet().stream().mapToLong(Long::longValue).toArray();
        byte[] codes = new byte[phrases.length];
        int i = 0;
        for (int code : sorted.values()) {
            codes[i++] = (byte) code;
        }
        return new HashedLexicon(phrases, codes, names);
    }

    @Override
    public String lookup(String phrase) {
        int at = index.find(FeatureSink.hash(phrase));
        return at < 0 ? "" : names.get(codes[at] & 0xff);
    }

    /** How many phrases it knows. */
    public int size() {
        return phrases.length;
    }

    /** Writes the lexicon; the same lexicon gives the same bytes. */
    public void write(DataOutputStream out) throws IOException {
        out.writeByte(names.size());
        for (String name : names) {
            out.writeUTF(name);
        }
        out.writeInt(phrases.length);
        for (long phrase : phrases) {
            out.writeLong(phrase);
        }
        out.write(codes);
    }

    /** Reads what {@link #write} wrote. */
    public static HashedLexicon read(DataInputStream in) throws IOException {
        String[] names = new String[in.readUnsignedByte()];
        for (int i = 0; i < names.length; i++) {
            names[i] = in.readUTF();
        }
        long[] phrases = new long[in.readInt()];
        for (int i = 0; i < phrases.length; i++) {
            phrases[i] = in.readLong();
        }
        return new HashedLexicon(phrases, in.readNBytes(phrases.length), List.of(names));
    }
}
