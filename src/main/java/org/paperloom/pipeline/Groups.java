package org.paperloom.pipeline;

import java.util.Arrays;
import java.util.BitSet;

/** Records that belong together, directly or through others: union-find, 12 bytes a record. */
final class Groups {
    private int[] parents = new int[1 << 10];
    private int[] sizes = new int[1 << 10];
    // each group is a ring
    private int[] next = new int[1 << 10];
    private int count;

    /** A new record, alone in its group; its number. */
    int add() {
        if (count == parents.length) {
            parents = Arrays.copyOf(parents, count * 2);
            sizes = Arrays.copyOf(sizes, count * 2);
            next = Arrays.copyOf(next, count * 2);
        }
        parents[count] = count;
        sizes[count] = 1;
        next[count] = count;
        return count++;
    }

    void join(int a, int b) {
        int x = root(a);
        int y = root(b);
        if (x == y) {
            return;
        }
        int big = sizes[x] >= sizes[y] ? x : y;
        int small = big == x ? y : x;
        parents[small] = big;
        sizes[big] += sizes[small];
        int swap = next[big];
        next[big] = next[small];
        next[small] = swap;
    }

    /** The record of each group that came first, in order. */
    int[] firsts() {
        BitSet seen = new BitSet(count);
        int[] firsts = new int[count];
        int groups = 0;
        for (int record = 0; record < count; record++) {
            int root = root(record);
            if (!seen.get(root)) {
                seen.set(root);
                firsts[groups++] = record;
            }
        }
        return Arrays.copyOf(firsts, groups);
    }

    /** The records of a record's group, itself first. */
    int[] members(int record) {
        int[] members = new int[sizes[root(record)]];
        int at = record;
        for (int i = 0; i < members.length; i++) {
            members[i] = at;
            at = next[at];
        }
        return members;
    }

    private int root(int record) {
        int root = record;
        while (parents[root] != root) {
            root = parents[root];
        }
        return root;
    }
}
