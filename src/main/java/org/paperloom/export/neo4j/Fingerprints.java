package org.paperloom.export.neo4j;

import java.util.Arrays;

/** A set of fingerprints at 8 bytes each: filled first, asked then. */
final class Fingerprints {
    private static final int FIRST = 1 << 12;

    private long[] values = new long[FIRST];
    private int size;
    private boolean sorted;

    void add(long fingerprint) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = fingerprint;
        sorted = false;
    }

    boolean contains(long fingerprint) {
        if (!sorted) {
            Arrays.sort(values, 0, size);
            sorted = true;
        }
        return Arrays.binarySearch(values, 0, size, fingerprint) >= 0;
    }
}
