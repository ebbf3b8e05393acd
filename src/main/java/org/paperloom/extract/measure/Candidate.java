package org.paperloom.extract.measure;

import org.paperloom.extract.text.Place;

/**
 * An entity that may play a part in a result.
 *
 * @param place where it stands in the figure's sentence
 * @param implied whether it stands there only by "our method", "it" and the like
 */
public record Candidate(Place place, boolean implied) {}
