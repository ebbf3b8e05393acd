package org.paperloom.export.graph;

/** Hears how far a pass over the graph is. */
public interface PassListener {
    /**
     * A pass begins.
     *
     * @param pass "nodes" or "relationships"
     * @param steps how many concepts and papers it goes through
     */
    void begin(String pass, long steps);

    /** One more concept or paper is through. */
    void step();
}
