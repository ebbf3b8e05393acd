package org.paperloom.pipeline;

import java.util.List;
import org.paperloom.extract.Thresholds.Calibration;
import org.paperloom.gold.Judged;

/** Fits Platt's scaling (1999) by Newton's method: slope and offset of least logistic loss. */
final class Platt {
    private static final int STEPS = 50;

    /** Keeps the two from running away when claims are few or all right. */
    private static final double RIDGE = 1e-3;

    private Platt() {}

    /** The scaling; one that changes nothing when there are no claims. */
    static Calibration fit(List<Judged> claims) {
        double slope = 1;
        double offset = 0;
        for (int step = 0; step < STEPS && !claims.isEmpty(); step++) {
            double gradientSlope = RIDGE * (slope - 1);
            double gradientOffset = RIDGE * offset;
            double a = RIDGE;
            double b = 0;
            double c = RIDGE;
            for (Judged claim : claims) {
                double x = Calibration.logit(claim.confidence());
                double p = 1 / (1 + Math.exp(-(slope * x + offset)));
                double error = p - (claim.right() ? 1 : 0);
                double weight = p * (1 - p);
                gradientSlope += error * x;
                gradientOffset += error;
                a += weight * x * x;
                b += weight * x;
                c += weight;
            }
            double determinant = a * c - b * b;
            slope -= (c * gradientSlope - b * gradientOffset) / determinant;
            offset -= (a * gradientOffset - b * gradientSlope) / determinant;
        }
        return new Calibration(slope, offset);
    }
}
