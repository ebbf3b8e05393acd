package org.paperloom.model;

/** What a reported number is. */
public enum ResultKind {
    /** A level: 82 % F1. */
    absolute,
    /** A difference: improves by 25.1 %. */
    delta,
    /** A factor: 10x faster. */
    ratio
}
