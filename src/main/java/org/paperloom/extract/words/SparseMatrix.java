package org.paperloom.extract.words;

import java.util.Random;
import java.util.stream.IntStream;

/** A matrix of mostly zeros, by rows. */
final class SparseMatrix {
    private static final long SEED = 7;

    private final int columns;
    private final int[] offsets;
    private final int[] column;
    private final float[] value;

    SparseMatrix(int columns, int[] offsets, int[] column, float[] value) {
        this.columns = columns;
        this.offsets = offsets;
        this.column = column;
        this.value = value;
    }

    int rows() {
        return offsets.length - 1;
    }

    /**
     * A vector for each row, such that like rows lie near each other: the rows' coordinates along the matrix's strongest
     * directions, found by subspace iteration (Halko et al. 2011), each direction scaled by the root of its strength.
     */
    float[][] embed(int dimensions, int iterations) {
        Random random = new Random(SEED);
        float[][] directions = new float[columns][dimensions];
        for (float[] row : directions) {
            for (int d = 0; d < dimensions; d++) {
                row[d] = (float) random.nextGaussian();
            }
        }
        float[][] vectors = times(directions);
        for (int i = 0; i < iterations; i++) {
            orthonormalize(vectors);
            directions = transposedTimes(vectors);
            double[] strength = orthonormalize(directions);
            vectors = times(directions);
            if (i == iterations - 1) {
                for (float[] vector : vectors) {
                    for (int d = 0; d < dimensions; d++) {
                        vector[d] /= (float) Math.sqrt(strength[d]);
                    }
                }
            }
        }
        return vectors;
    }

    private float[][] times(float[][] right) {
        float[][] product = new float[rows()][];
        IntStream.range(0, rows()).parallel().forEach(r -> {
            float[] sum = new float[right[0].length];
            for (int k = offsets[r]; k < offsets[r + 1]; k++) {
                addScaled(sum, right[column[k]], value[k]);
            }
            product[r] = sum;
        });
        return product;
    }

    private float[][] transposedTimes(float[][] right) {
        float[][] product = new float[columns][right[0].length];
        for (int r = 0; r < rows(); r++) {
            for (int k = offsets[r]; k < offsets[r + 1]; k++) {
                addScaled(product[column[k]], right[r], value[k]);
            }
        }
        return product;
    }

    /** Makes the columns orthonormal (modified Gram-Schmidt), and returns how long each was before. */
    private static double[] orthonormalize(float[][] matrix) {
        int n = matrix[0].length;
        double[] lengths = new double[n];
        for (int d = 0; d < n; d++) {
            for (int before = 0; before < d; before++) {
                double dot = 0;
                for (float[] row : matrix) {
                    dot += row[d] * row[before];
                }
                for (float[] row : matrix) {
                    row[d] -= (float) dot * row[before];
                }
            }
            double square = 0;
            for (float[] row : matrix) {
                square += row[d] * row[d];
            }
            lengths[d] = Math.sqrt(square) + 1e-12;
            for (float[] row : matrix) {
                row[d] /= (float) lengths[d];
            }
        }
        return lengths;
    }

    private static void addScaled(float[] sum, float[] other, float scale) {
        for (int d = 0; d < sum.length; d++) {
            sum[d] += scale * other[d];
        }
    }
}
