/**
 * The engine on a language model: any server that speaks the OpenAI chat protocol.
 *
 * <h2>Design decisions</h2>
 *
 * <ul>
 *   <li>A model's reply is a claim about a text that we have: nothing of it is taken that does not stand there. So a paper
 *       that gives the model orders, and a model that obeys, get nothing into the graph but names from that very paper.
 *   <li>LangChain4j speaks the protocol. The HTTP under it is our own: the library's neither bounds a reply nor tells when
 *       a server wants to be asked again. The key lives there alone, goes to the one server that was named, and is taken out
 *       of whatever the server says.
 *   <li>What is asked is the instruction, the schema and the sentences as JSON, at temperature 0 and with a fixed seed. A
 *       reply that cannot be used is asked for again with another seed and a word on what was wrong: the same question would
 *       get the same reply.
 *   <li>A server that takes no schema is asked for JSON, and one that does not know that either for text; what comes back
 *       is checked the same way.
 *   <li>Replies are kept by what was asked, in any dialect, from any server. What is kept is the reply, not what was made of
 *       it: better checks cost no new calls.
 * </ul>
 */
@NullMarked
package org.paperloom.extract.llm;

import org.jspecify.annotations.NullMarked;
