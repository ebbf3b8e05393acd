package org.paperloom.export.neo4j;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.paperloom.export.graph.GraphNode;
import org.paperloom.export.graph.GraphRelationship;
import org.paperloom.export.graph.Property;

/**
 * The statements that write batches of rows. Each may be run again and writes what differs only, told by the fingerprint; a
 * row holds null for what the graph has not, so that a property that is gone goes.
 */
final class Cypher {
    private Cypher() {}

    /** What writes rows of nodes with the labels of this one, all from the schema; {@link #with} completes it. */
    static String statement(GraphNode node) {
        return """
                MERGE (n:Paperloom {uri: row.uri})
                WITH n, row WHERE n.paperloomHash IS NULL OR n.paperloomHash <> row.paperloomHash
                SET n:%s
                SET n += row
                """.formatted(String.join(":", node.labels()));
    }

    /** What writes rows of relationships of this one's type, which is from the schema; {@link #with} completes it. */
    static String statement(GraphRelationship relationship) {
        return """
                MATCH (a:Paperloom {uri: row.from})
                MATCH (b:Paperloom {uri: row.to})
                OPTIONAL MATCH (a)-[old:%1$s]->(b) WHERE old.paperloomHash IS NOT NULL
                FOREACH (x IN CASE WHEN old IS NULL THEN [1] ELSE [] END |
                  CREATE (a)-[r:%1$s]->(b) SET r = row.properties)
                FOREACH (r IN CASE WHEN old.paperloomHash <> row.properties.paperloomHash THEN [old] ELSE [] END |
                  SET r += row.properties)
                """.formatted(relationship.type());
    }

    /** A statement with its rows: a parameter or a literal. */
    static String with(String rows, String statement) {
        return "UNWIND " + rows + " AS row\n" + statement;
    }

    static Map<String, Object> row(GraphNode node, long fingerprint) {
        return properties(node.table().properties(), node.properties(), fingerprint);
    }

    static Map<String, Object> row(GraphRelationship relationship, long fingerprint) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("from", relationship.from());
        row.put("to", relationship.to());
        row.put("properties", properties(relationship.table().properties(), relationship.properties(), fingerprint));
        return row;
    }

    private static Map<String, Object> properties(
            List<Property> declared, Map<String, Object> values, long fingerprint) {
        Map<String, Object> row = new LinkedHashMap<>();
        declared.forEach(property -> row.put(property.name(), values.get(property.name())));
        row.put(Fingerprint.PROPERTY, fingerprint);
        return row;
    }
}
