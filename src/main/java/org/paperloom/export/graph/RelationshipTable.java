package org.paperloom.export.graph;

import java.util.List;

/**
 * One sort of relationship; between two nodes there is at most one of each type.
 *
 * @param name in small letters, for files
 * @param from where its relationships start
 * @param to where they end
 * @param types in capitals
 * @param properties in the order in which they are written
 */
public record RelationshipTable(
        String name, NodeTable from, NodeTable to, List<String> types, List<Property> properties) {
    public RelationshipTable {
        types = List.copyOf(types);
        properties = List.copyOf(properties);
    }
}
