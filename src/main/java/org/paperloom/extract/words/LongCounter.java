package org.paperloom.extract.words;

import java.util.Arrays;

/** Counts non-negative keys in an open-addressing table: tens of millions of them in little memory. */
final class LongCounter {
    private long[] keys = new long[1 << 16];
    private int[] counts = new int[keys.length];
    private int size;

    LongCounter() {
        Arrays.fill(keys, -1);
    }

    void increment(long key) {
        int slot = slot(keys, key);
        if (keys[slot] < 0) {
            if (2 * ++size > keys.length) {
                grow();
                slot = slot(keys, key);
            }
            keys[slot] = key;
        }
        counts[slot]++;
    }

    int get(long key) {
        int slot = slot(keys, key);
        return keys[slot] < 0 ? 0 : counts[slot];
    }

    long[] sortedKeys() {
        return Arrays.stream(keys).filter(k -> k >= 0).sorted().toArray();
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[2 * oldKeys.length];
        counts = new int[keys.length];
        Arrays.fill(keys, -1);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] >= 0) {
                int slot = slot(keys, oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    private static int slot(long[] table, long key) {
        long h = key * 0x9e3779b97f4a7c15L;
        int slot = (int) ((h ^ h >>> 32) & table.length - 1);
        while (table[slot] >= 0 && table[slot] != key) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }
}
