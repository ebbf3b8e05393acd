package org.paperloom.pipeline;

/** Which record first had a key: an open-addressed table of 64-bit hashes, 12 bytes a slot. */
final class KeyIndex {
    private static final double LOAD = 0.6;

    private long[] hashes = new long[1 << 10];
    private int[] records = new int[1 << 10];
    private int size;

    /** The record that first had the hash; the given one, which is kept, when none had. */
    int first(long hash, int record) {
        if (size >= records.length * LOAD) {
            grow();
        }
        int slot = slot(hash);
        if (records[slot] == 0) {
            put(slot, hash, record + 1);
            size++;
        }
        return records[slot] - 1;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldRecords = records;
        hashes = new long[oldHashes.length * 2];
        records = new int[oldRecords.length * 2];
        for (int i = 0; i < oldRecords.length; i++) {
            if (oldRecords[i] != 0) {
                put(slot(oldHashes[i]), oldHashes[i], oldRecords[i]);
            }
        }
    }

    private int slot(long hash) {
        int mask = records.length - 1;
        int slot = (int) hash & mask;
        while (records[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    // 0 marks a free slot, so records are kept one higher
    private void put(int slot, long hash, int recordPlusOne) {
        hashes[slot] = hash;
        records[slot] = recordPlusOne;
    }
}
