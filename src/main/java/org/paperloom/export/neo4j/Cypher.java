package org.paperloom.export.neo4j;

import java.util.List;
import java.util.stream.Stream;
import org.paperloom.export.graph.GraphNode;
import org.paperloom.export.graph.GraphRelationship;
import org.paperloom.export.graph.Property;
import org.paperloom.export.graph.PropertyType;

/**
 * The statements that write one {@code row} after the other. Each may be run again and writes what differs only, told by the
 * fingerprint. What is pasted into them, labels and types, is from the schema.
 */
final class Cypher {
    /** The column of a relationship's properties. */
    static final String PROPERTIES = "properties";

    private static final Property FINGERPRINT = new Property(Fingerprint.PROPERTY, PropertyType.INTEGER);

    private Cypher() {}

    /** How nodes with the labels of this one are written. */
    static Shape shape(GraphNode node) {
        String statement = """
                MERGE (n:Paperloom {uri: row.uri})
                WITH n, row WHERE n.paperloomHash IS NULL OR n.paperloomHash <> row.paperloomHash
                SET n:%s
                SET n += row
                """.formatted(String.join(":", node.labels()));
        return new Shape(statement, List.of(), marked(node.table().properties()));
    }

    /** How relationships of this one's type are written; both ends must be there. */
    static Shape shape(GraphRelationship relationship) {
        String statement = """
                MATCH (a:Paperloom {uri: row.from})
                MATCH (b:Paperloom {uri: row.to})
                OPTIONAL MATCH (a)-[old:%1$s]->(b) WHERE old.paperloomHash IS NOT NULL
                FOREACH (x IN CASE WHEN old IS NULL THEN [1] ELSE [] END |
                  CREATE (a)-[r:%1$s]->(b) SET r = row.properties)
                FOREACH (r IN CASE WHEN old.paperloomHash <> row.properties.paperloomHash THEN [old] ELSE [] END |
                  SET r += row.properties)
                """.formatted(relationship.type());
        return new Shape(
                statement, List.of("from", "to"), marked(relationship.table().properties()));
    }

    private static List<Property> marked(List<Property> properties) {
        return Stream.concat(properties.stream(), Stream.of(FINGERPRINT)).toList();
    }
}
