package org.paperloom.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether confidence means something: the claims in tenths of confidence, with the share that is right in each.
 *
 * @param bins those that hold a claim, lowest confidence first
 */
public record Calibration(List<Bin> bins) {
    private static final int BINS = 10;

    public Calibration {
        bins = List.copyOf(bins);
    }

    /**
     * The claims of one tenth.
     *
     * @param claims how many; at least 1
     * @param confidence their mean confidence, 0 to 1
     * @param right the share of them that is right, 0 to 1
     */
    public record Bin(int claims, double confidence, double right) {}

    /** The claims in tenths. */
    public static Calibration of(List<Judged> claims) {
        List<Bin> bins = new ArrayList<>();
        for (int b = 0; b < BINS; b++) {
            int bin = b;
            List<Judged> inside = claims.stream()
                    .filter(c -> Math.min(BINS - 1, (int) (c.confidence() * BINS)) == bin)
                    .toList();
            if (!inside.isEmpty()) {
                bins.add(new Bin(
                        inside.size(),
                        inside.stream()
                                .mapToDouble(Judged::confidence)
                                .average()
                                .orElse(0),
                        inside.stream()
                                .mapToDouble(c -> c.right() ? 1 : 0)
                                .average()
                                .orElse(0)));
            }
        }
        return new Calibration(bins);
    }

    /**
     * The expected calibration error: how far mean confidence and share of right ones lie apart, weighted by claims; 0 to
     * 1, and 0 without claims (Naeini et al., 2015).
     */
    public double expectedError() {
        double claims = bins.stream().mapToInt(Bin::claims).sum();
        return bins.stream()
                .mapToDouble(b -> b.claims() * Math.abs(b.confidence() - b.right()) / claims)
                .sum();
    }

    /** The bins as a table, then the error; ends with a line break. */
    public String table() {
        StringBuilder table =
                new StringBuilder(String.format(Locale.ROOT, "%-10s%10s%10s%n", "claims", "confidence", "right"));
        for (Bin bin : bins) {
            table.append(
                    String.format(Locale.ROOT, "%-10d%10.2f%10.2f%n", bin.claims(), bin.confidence(), bin.right()));
        }
        return table.append(String.format(Locale.ROOT, "expected calibration error %.3f%n", expectedError()))
                .toString();
    }
}
