package org.paperloom.export.neo4j;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.paperloom.export.graph.GraphNode;
import org.paperloom.export.graph.GraphRelationship;
import org.paperloom.export.graph.Property;

/**
 * A node or a relationship to be written.
 *
 * @param shape of its batch
 * @param ends uris of a relationship's ends; empty for a node
 * @param properties what it has, by name, the fingerprint included
 */
record Row(Shape shape, List<String> ends, Map<String, Object> properties) {

    static Row of(GraphNode node, long fingerprint) {
        return new Row(Cypher.shape(node), List.of(), with(fingerprint, node.properties()));
    }

    static Row of(GraphRelationship relationship, long fingerprint) {
        return new Row(
                Cypher.shape(relationship),
                List.of(relationship.from(), relationship.to()),
                with(fingerprint, relationship.properties()));
    }

    private static Map<String, Object> with(long fingerprint, Map<String, Object> properties) {
        Map<String, Object> all = new LinkedHashMap<>(properties);
        all.put(Fingerprint.PROPERTY, fingerprint);
        return all;
    }

    /** As a parameter: null for a property that it has not, so that the database forgets it too. */
    Map<String, Object> parameter() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Property property : shape.properties()) {
            all.put(property.name(), properties.get(property.name()));
        }
        if (ends.isEmpty()) {
            return all;
        }
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < ends.size(); i++) {
            row.put(shape.ends().get(i), ends.get(i));
        }
        row.put(Cypher.PROPERTIES, all);
        return row;
    }

    /** About how many characters it holds. */
    int weight() {
        return properties.values().stream().mapToInt(Row::weight).sum();
    }

    private static int weight(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().mapToInt(Row::weight).sum();
        }
        return value instanceof String text ? text.length() : Double.BYTES;
    }
}
