/**
 * The prebuilt questions: SPARQL templates, their arguments, their tables, and plain questions that pick one of them.
 *
 * <h2>Design decisions</h2>
 *
 * <ul>
 *   <li>A template is a SELECT query that any SPARQL tool can open; what it is for stands above it in {@code #+} lines, by
 *       the conventions of <a href="https://github.com/CLARIAH/grlc">grlc</a>, to which {@code type: concept},
 *       {@code topic} and {@code paper} and the list {@code questions} are added.
 *   <li>Arguments enter the parsed query as nodes and are never pasted into its text, so that none can change it. Concepts
 *       that a name may mean are bound as the rows of the {@code VALUES} block that holds {@code ?_name_iri}.
 *   <li>Templates start at the bound concepts: {@code GRAPH ?paper { ?x pl:improves ?_topic_iri }} reads pairs of concept
 *       and paper off one index range, since the graph's name is the paper's; claims, sentences and titles are looked up
 *       for what is left, the labels last. On the union, patterns such as {@code ?x a pl:Method} would visit all papers.
 *   <li>One answer a row with its best sentence and the number of papers behind it; the limit counts answers.
 *   <li>A question is understood by patterns that stand in the templates, so that a user's own template can be asked for as
 *       well. Nothing is guessed: where no pattern fits, the answer is what can be asked.
 *   <li>Answers leave out claims less sure than 0.3, which the extractor itself holds for unlikely; {@code confidence=0} shows them too.
 *       Support comes first, then confidence: a row is ranked by the papers behind it, then by its surest claim, whose
 *       sentence it shows.
 * </ul>
 */
@NullMarked
package org.paperloom.query;

import org.jspecify.annotations.NullMarked;
