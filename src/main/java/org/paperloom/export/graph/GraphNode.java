package org.paperloom.export.graph;

import java.util.List;
import java.util.Map;

/**
 * A node.
 *
 * @param table its sort
 * @param labels the table's label, then the kind if there is one
 * @param properties by name, in the order of the table; values as {@link PropertyType} says
 */
public record GraphNode(NodeTable table, List<String> labels, Map<String, Object> properties) {
    /** What it is told by. */
    public String uri() {
        return String.valueOf(properties.get(NodeTable.URI));
    }
}
