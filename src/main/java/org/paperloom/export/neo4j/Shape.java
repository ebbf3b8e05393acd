package org.paperloom.export.neo4j;

import java.util.List;
import org.paperloom.export.graph.Property;

/**
 * What all rows of a batch have in common.
 *
 * @param statement writes rows, each bound to {@code row}
 * @param ends the columns of a relationship's ends; empty for nodes
 * @param properties the other columns, the fingerprint the last
 */
record Shape(String statement, List<String> ends, List<Property> properties) {}
