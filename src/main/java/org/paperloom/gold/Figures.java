package org.paperloom.gold;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many things were found, and how well that is.
 *
 * @param found predicted and in the gold
 * @param predicted all that were predicted
 * @param gold all that the gold holds
 */
public record Figures(int found, int predicted, int gold) {
    static final Figures NONE = new Figures(0, 0, 0);

    Figures plus(int moreFound, int morePredicted, int moreGold) {
        return new Figures(found + moreFound, predicted + morePredicted, gold + moreGold);
    }

    /** Precision in per cent, rounded to two digits; 0 when nothing was predicted. */
    public double precision() {
        return rounded(100 * share(found, predicted));
    }

    /** Recall in per cent, rounded to two digits; 0 when the gold holds nothing. */
    public double recall() {
        return rounded(100 * share(found, gold));
    }

    /** The harmonic mean of precision and recall in per cent, rounded to two digits. */
    public double f1() {
        double p = share(found, predicted);
        double r = share(found, gold);
        return rounded(100 * (p + r == 0 ? 0 : 2 * p * r / (p + r)));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    // as Python rounds: the exact binary value, ties to even
    private static double rounded(double value) {
        return new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN).doubleValue();
    }
}
