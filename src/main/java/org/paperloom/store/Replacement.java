package org.paperloom.store;

import java.util.List;
import org.paperloom.model.Statements;

/**
 * A paper's graph that takes the place of others.
 *
 * @param old ids ({@code Paper#id()}) of the stored papers that it replaces; empty when it is new
 * @param statements what goes in
 * @param run the {@code Extractor} version that made them
 */
public record Replacement(List<String> old, Statements statements, String run) {
    public Replacement {
        old = List.copyOf(old);
    }
}
