package org.paperloom.resolve;

import org.paperloom.model.Extraction;
import org.paperloom.model.Paper;
import org.paperloom.model.Statements;

/** Turns an extraction into concepts and claims. Instances may be used by several threads. */
public final class Resolver {
    /** Everything the paper says, in terms of concepts. */
    public Statements resolve(Paper paper, Extraction extraction) {
        throw new UnsupportedOperationException("stub: " + paper + extraction);
    }
}
