package org.paperloom.cli;

/** What may read the abstracts. */
enum EngineName {
    /** A small Transformer encoder with the statistical models beside it. */
    encoder,
    /** Statistical models alone: those that ship, or those that {@code train} wrote. */
    opennlp,
    /** A language model behind a server. */
    llm
}
