package org.paperloom.extract.words;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Spherical k-means: groups vectors by their direction. */
final class KMeans {
    private KMeans() {}

    /** Number of each vector's group; the first k vectors are the first centres. Deterministic. */
    static int[] cluster(float[][] vectors, int k, int iterations) {
        float[][] points = Arrays.stream(vectors).map(KMeans::unit).toArray(float[][]::new);
        int groups = Math.min(k, points.length);
        float[][] centres = Arrays.stream(points, 0, groups).map(float[]::clone).toArray(float[][]::new);
        int[] group = new int[points.length];
        for (int i = 0; i < iterations; i++) {
            float[][] current = centres;
            IntStream.range(0, points.length).parallel().forEach(p -> group[p] = nearest(points[p], current));
            float[][] sums = new float[groups][points[0].length];
            for (int p = 0; p < points.length; p++) {
                for (int d = 0; d < points[p].length; d++) {
                    sums[group[p]][d] += points[p][d];
                }
            }
            centres = Arrays.stream(sums).map(KMeans::unit).toArray(float[][]::new);
        }
        return group;
    }

    private static int nearest(float[] point, float[][] centres) {
        int best = 0;
        float bestDot = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < centres.length; c++) {
            float dot = 0;
            for (int d = 0; d < point.length; d++) {
                dot += point[d] * centres[c][d];
            }
            if (dot > bestDot) {
                bestDot = dot;
                best = c;
            }
        }
        return best;
    }

    private static float[] unit(float[] vector) {
        double square = 0;
        for (float x : vector) {
            square += x * x;
        }
        float scale = (float) (1 / (Math.sqrt(square) + 1e-12));
        float[] unit = new float[vector.length];
        for (int d = 0; d < unit.length; d++) {
            unit[d] = vector[d] * scale;
        }
        return unit;
    }
}
