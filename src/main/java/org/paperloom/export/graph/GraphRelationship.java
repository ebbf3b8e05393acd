package org.paperloom.export.graph;

import java.util.Map;

/**
 * A relationship.
 *
 * @param table its sort
 * @param type in capitals
 * @param from {@code uri} of the node where it starts
 * @param to {@code uri} of the node where it ends
 * @param properties by name, in the order of the table; values as {@link PropertyType} says
 */
public record GraphRelationship(
        RelationshipTable table, String type, String from, String to, Map<String, Object> properties) {}
