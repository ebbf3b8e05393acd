package org.paperloom.model;

/**
 * One occurrence of an entity's name.
 *
 * @param sentence number of the sentence, 0 for the title
 * @param span where in the sentence
 * @param surface the text as it stands there
 */
public record Mention(int sentence, Span span, String surface) implements Comparable<Mention> {
    public Mention {
        Checks.notNegative(sentence, "sentence");
        Checks.notBlank(surface, "surface");
        if (surface.length() != span.length()) {
            throw new IllegalArgumentException("surface '" + surface + "' does not fill " + span);
        }
    }

    @Override
    public int compareTo(Mention other) {
        return sentence != other.sentence ? Integer.compare(sentence, other.sentence) : span.compareTo(other.span);
    }
}
