package org.paperloom.extract.learn;

import java.util.Arrays;

/** Collects the features of one decision as 64-bit hashes, so that no string is built or kept for them. */
public final class FeatureSink {
    private static final long SEED = 0xcbf29ce484222325L;

    private long[] hashes = new long[128];
    private int size;

    /** Forgets all. */
    public void clear() {
        size = 0;
    }

    /** A feature that is there or not. */
    public void add(String name) {
        put(hash(SEED, name));
    }

    /** A feature with a value. */
    public void add(String name, String value) {
        put(hash(mix(hash(SEED, name)), value));
    }

    /** A feature with two values. */
    public void add(String name, String value, String other) {
        put(hash(mix(hash(mix(hash(SEED, name)), value)), other));
    }

    /** A feature with three values. */
    public void add(String name, String value, String other, String third) {
        put(hash(mix(hash(mix(hash(mix(hash(SEED, name)), value)), other)), third));
    }

    /** The hashes so far, in the order of their adding. */
    public long[] toArray() {
        return Arrays.copyOf(hashes, size);
    }

    /** A well-mixed hash of a text, the same on every machine. */
    public static long hash(String text) {
        return mix(hash(SEED, text));
    }

    private void put(long hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = mix(hash);
    }

    /** FNV-1a. */
    private static long hash(long seed, String text) {
        long h = seed;
        for (int i = 0; i < text.length(); i++) {
            h = (h ^ text.charAt(i)) * 0x100000001b3L;
        }
        return h;
    }

    /** The finaliser of SplitMix64: spreads what FNV leaves in the low bits. */
    private static long mix(long z) {
        long x = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        x = (x ^ (x >>> 27)) * 0x94d049bb133111ebL;
        return x ^ (x >>> 31);
    }
}
