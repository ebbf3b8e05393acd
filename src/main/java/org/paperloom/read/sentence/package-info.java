/**
 * Divides abstracts into sentences. No room but {@code read} sees it.
 *
 * <h2>Design decisions</h2>
 *
 * <ul>
 *   <li>A sentence ends at white space only: offsets and evidence then never lose or gain a character, and the
 *       sentences joined by one space are the abstract again.
 *   <li>OpenNLP's model proposes, {@link org.paperloom.read.sentence.SentenceSplitter}'s corrections dispose: the model
 *       was trained on reviews and mail and takes "vs." and "Qwen2.5" for ends.
 * </ul>
 */
@NullMarked
package org.paperloom.read.sentence;

import org.jspecify.annotations.NullMarked;
