package org.paperloom.model;

/** How a text puts a statement. */
public enum Status {
    /** Stated as a fact or a finding. */
    asserted,
    /** Left open: "may", "could", "has the potential to". */
    hedged,
    /** Denied: "does not improve". */
    negated
}
