package org.paperloom.cli;

/** What may read the abstracts. */
enum EngineName {
    /** The models that ship, or those that {@code train} wrote. */
    opennlp,
    /** A language model behind a server. */
    llm
}
