/**
 * The store as a property graph: nodes with labels, relationships with types, both with properties, in one fixed order.
 *
 * <h2>Design decisions</h2>
 *
 * <ul>
 *   <li>All asserted claims of the same subject, relation and object are one relationship, a fact. What is known of a fact
 *       stands in {@link org.paperloom.export.graph.Facts} alone: whatever is added there reaches every format.
 *   <li>Names follow the conventions of Neo4j: labels in PascalCase, types in capitals, properties in camelCase, each made
 *       from the ontology's term.
 *   <li>The graph is read in passes: IRIs of concepts and papers are sorted in memory (some 100 bytes each), all else is
 *       looked up for one concept or one paper at a time, so that memory does not grow with what the papers say.
 *   <li>A property without a value is absent, and so is an empty text or list: not every format can tell them apart.
 * </ul>
 */
@NullMarked
package org.paperloom.export.graph;

import org.jspecify.annotations.NullMarked;
