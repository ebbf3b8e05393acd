package org.paperloom.export.graph;

import java.io.IOException;

/** Takes nodes or relationships one at a time. */
@FunctionalInterface
public interface Sink<T> {
    /** Takes the next one. */
    void accept(T next) throws IOException;
}
