package org.paperloom.extract.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Counts which words stand directly before and behind which others. */
final class Cooccurrence {
    /** Places around a word that are told apart: two before, two behind. */
    private static final int[] PLACES = {-2, -1, 1, 2};

    private final List<String> words;
    private final int contexts;
    private final Map<String, Integer> ids = new HashMap<>();
    private final LongCounter counts = new LongCounter();

    /**
     * @param words whose company is counted, the most frequent first
     * @param contexts how many of them count as company
     */
    Cooccurrence(List<String> words, int contexts) {
        this.words = words;
        this.contexts = Math.min(contexts, words.size());
        for (int i = 0; i < words.size(); i++) {
            ids.put(words.get(i), i);
        }
    }

    void add(List<String> sentence) {
        int[] line = sentence.stream().mapToInt(w -> ids.getOrDefault(w, -1)).toArray();
        for (int i = 0; i < line.length; i++) {
            for (int p = 0; line[i] >= 0 && p < PLACES.length; p++) {
                int j = i + PLACES[p];
                if (j >= 0 && j < line.length && line[j] >= 0 && line[j] < contexts) {
                    counts.increment((long) line[i] << 32 | (long) p * contexts + line[j]);
                }
            }
        }
    }

    /** Rows are words, columns are places times company, values are positive pointwise mutual information. */
    SparseMatrix toMatrix() {
        long[] keys = counts.sortedKeys();
        int columns = PLACES.length * contexts;
        double[] rowSum = new double[words.size()];
        double[] columnSum = new double[columns];
        double total = 0;
        for (long key : keys) {
            int n = counts.get(key);
            rowSum[(int) (key >>> 32)] += n;
            columnSum[(int) key] += n;
            total += n;
        }
        int[] offsets = new int[words.size() + 1];
        int[] column = new int[keys.length];
        float[] value = new float[keys.length];
        int size = 0;
        int row = 0;
        for (long key : keys) {
            int r = (int) (key >>> 32);
            while (row < r) {
                offsets[++row] = size;
            }
            int c = (int) key;
            double information = StrictMath.log(counts.get(key) * total / (rowSum[r] * columnSum[c]));
            if (information > 0) {
                column[size] = c;
                value[size++] = (float) information;
            }
        }
        int end = size;
        IntStream.rangeClosed(row + 1, words.size()).forEach(i -> offsets[i] = end);
        return new SparseMatrix(columns, offsets, Arrays.copyOf(column, size), Arrays.copyOf(value, size));
    }
}
