package org.paperloom.extract;

import org.paperloom.model.Extraction;
import org.paperloom.model.Paper;

/**
 * Says what an abstract says: the door behind which the engines stand.
 *
 * <p>The same paper gives the same extraction, whatever came before it. Instances may be used by several threads.
 */
public interface Extractor {
    /** Entities, what is introduced, relations and results; {@link Extraction#EMPTY} when there are none. */
    Extraction extract(Paper paper);

    /** Names the engine and its trained models, such as "opennlp-3f9c2a10"; another name may mean other extractions. */
    String version();
}
