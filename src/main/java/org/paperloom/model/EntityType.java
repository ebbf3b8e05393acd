package org.paperloom.model;

/** What an entity is, after the annotation guidelines; the constants' names are those of the data and the ontology. */
public enum EntityType {
    /** Something trained that can be run: a named model, a family, a technical class of models. */
    Model,
    /** A technique, algorithm, component, procedure, framework or system. */
    Method,
    /** A dataset, corpus, benchmark, test suite or simulation environment. */
    Dataset,
    /** A quantity or quality that is measured or optimised. */
    Metric,
    /** A task, problem, capability or phenomenon that work is aimed at. */
    Task
}
