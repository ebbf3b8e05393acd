/**
 * Concepts, claims and papers as triples, and back; the vocabulary and its shapes.
 *
 * <h2>Design decisions</h2>
 *
 * <ul>
 *   <li>One named graph a paper, its IRI the paper's: replacing a paper touches nothing else. Everything that a graph
 *       says of shared things (a concept's type, a page's sum, an author's name) is repeated in each graph that needs
 *       it; the union has it once.
 *   <li>IRIs are made from names and contents, never from counters, so that two runs on two machines make the same
 *       graph. Letters of all scripts stand in them as they are; all else outside RFC 3987's unreserved characters is
 *       percent-encoded, slashes included, so that nothing in an identifier reaches into {@code …/claim/…}.
 *   <li>A claim is named by what it says and where: the same sentence read by a surer engine keeps its claim's IRI and
 *       changes its confidence only.
 *   <li>{@code rdf:Statement} and {@code rdf:subject} belong to OWL 2's reserved vocabulary and cannot be classes or
 *       properties of a DL ontology. The data uses RDF reification as it stands; the ontology defines {@code pl:Claim}
 *       on its own and points to {@code rdf:Statement} with {@code rdfs:seeAlso}.
 *   <li>Decimals are stored in canonical form, because TDB2 keeps the value and not the zeros.
 *   <li>Of several numbers in a reported value the last one is its number ("11.2% to 39.4%" reached 39.4): the string
 *       as written stands beside it.
 *   <li>A page is known by the first 16 hexadecimal digits of its SHA-256, 64 bits: two of a million pages share one
 *       with a chance of 3 in 100 million.
 * </ul>
 */
@NullMarked
package org.paperloom.rdf;

import org.jspecify.annotations.NullMarked;
