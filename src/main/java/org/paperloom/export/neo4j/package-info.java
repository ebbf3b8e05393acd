/**
 * The property graph in Neo4j: files for its import, a script for its shell, a live connection; all three make the same
 * database.
 *
 * <h2>Design decisions</h2>
 *
 * <ul>
 *   <li>Every node has the label {@code Paperloom} besides its own, and the only constraint is on that label: neither a
 *       constraint nor a match ever meets other people's nodes, whatever their labels.
 *   <li>Every node and relationship carries a fingerprint of all that it is, {@code paperloomHash}. It tells what Paperloom
 *       wrote, and what is unchanged: a second export reads the fingerprints, which are 8 bytes each, and sends the rest.
 *   <li>Properties are set one by one, and to null where the graph has none: what others added to a node stays.
 *   <li>Values are parameters; in scripts, which have none, all values of a batch are one literal. Labels, types and property names come from
 *       the schema alone.
 * </ul>
 */
@NullMarked
package org.paperloom.export.neo4j;

import org.jspecify.annotations.NullMarked;
