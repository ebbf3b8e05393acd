package org.paperloom.export.graph;

import java.util.List;

/**
 * One sort of node.
 *
 * @param name in small letters, for files
 * @param label in PascalCase
 * @param kinds the labels of which each node has one more; empty when there are none
 * @param properties in the order in which they are written; the first is {@code uri}, which every node has
 */
public record NodeTable(String name, String label, List<String> kinds, List<Property> properties) {
    /** The property that tells nodes apart. */
    public static final String URI = "uri";

    public NodeTable {
        kinds = List.copyOf(kinds);
        properties = List.copyOf(properties);
        if (!properties.get(0).name().equals(URI)) {
            throw new IllegalArgumentException(name + " does not begin with " + URI + ": " + properties);
        }
    }
}
