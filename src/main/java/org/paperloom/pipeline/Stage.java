package org.paperloom.pipeline;

/** What a run does, one after the other; an existing store is loaded while papers are extracted. */
public enum Stage {
    /** Papers are read from pages. */
    READING,
    /** Papers become statements. */
    EXTRACTION,
    /** Statements become a store. */
    LOADING
}
