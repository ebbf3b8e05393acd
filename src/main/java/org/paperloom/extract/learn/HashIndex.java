package org.paperloom.extract.learn;

/** Finds the place of a hash in a list of them; a lookup costs about one access to memory, where a search costs twenty. */
public final class HashIndex {
    private final long[] hashes;
    private final int[] slots;

    /**
     * @param hashes all different and well mixed, as {@link FeatureSink} makes them
     */
    public HashIndex(long[] hashes) {
        this.hashes = hashes.clone();
        slots = new int[Integer.highestOneBit(Math.max(1, hashes.length)) * 4];
        for (int i = 0; i < hashes.length; i++) {
            int slot = slot(hashes[i]);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = i + 1;
        }
    }

    /** The place of the hash, or -1 when it is not there. */
    public int find(long hash) {
        int slot = slot(hash);
        while (slots[slot] != 0) {
            int place = slots[slot] - 1;
            if (hashes[place] == hash) {
                return place;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return -1;
    }

    private int slot(long hash) {
        return (int) hash & (slots.length - 1);
    }
}
