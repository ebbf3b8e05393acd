package org.paperloom.extract.learn;

/** Weights in 16 bits: the upper half of a float, rounded (bfloat16). */
final class Half {
    private Half() {}

    static short fromFloat(float value) {
        int bits = Float.floatToIntBits(value);
        return (short) ((bits + 0x7fff + ((bits >>> 16) & 1)) >>> 16);
    }

    static float toFloat(short half) {
        return Float.intBitsToFloat(half << 16);
    }
}
