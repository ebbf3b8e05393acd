package org.paperloom.query;

/** What a template's argument is. */
public enum ParameterType {
    /** Any text, bound as a plain literal. */
    text,
    /** A whole number. */
    integer,
    /** A decimal number. */
    number,
    /** An IRI, as it is. */
    iri,
    /** What goes by a name: all concepts with the name, or else those that fit best. */
    concept,
    /** What words are about: the concepts with the name and the narrower ones. */
    topic,
    /** A paper by title, key or IRI. */
    paper;

    boolean isLinked() {
        return this == concept || this == topic || this == paper;
    }
}
