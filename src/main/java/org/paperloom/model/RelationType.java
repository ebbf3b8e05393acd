package org.paperloom.model;

import static org.paperloom.model.EntityType.Dataset;
import static org.paperloom.model.EntityType.Method;
import static org.paperloom.model.EntityType.Metric;
import static org.paperloom.model.EntityType.Model;
import static org.paperloom.model.EntityType.Task;

import java.util.EnumSet;
import java.util.Set;

/** How two entities of a paper relate, with the legal types of head and tail: the table of the annotation guidelines. */
public enum RelationType {
    /** Head is applied to, employed in, meant for or enables tail. */
    usedFor(EnumSet.of(Method, Model, Dataset), EnumSet.of(Task, Method, Model)),
    /** Head is a component, module or step of tail. */
    partOf(EnumSet.of(Method, Model), EnumSet.of(Method, Model)),
    /** Head is a special case of tail. */
    kindOf(EnumSet.allOf(EntityType.class), EnumSet.allOf(EntityType.class)),
    /** Head is initialised from, fine-tuned from, built on, extends or adapts tail. */
    basedOn(EnumSet.of(Model, Method), EnumSet.of(Model, Method)),
    /** Tail is training, fine-tuning or pre-training data of head. */
    trainedOn(EnumSet.of(Model, Method), EnumSet.of(Dataset)),
    /** Head is tested on tail. */
    evaluatedOn(EnumSet.of(Model, Method), EnumSet.of(Dataset, Task)),
    /** Tail is what head is there to test. */
    benchmarkFor(EnumSet.of(Dataset, Metric), EnumSet.of(Task, Model, Method)),
    /** Tail is reported for head without a direction, or is its stated measure. */
    measuredBy(EnumSet.of(Model, Method, Task, Dataset), EnumSet.of(Metric)),
    /** Head is stated to be better than tail. */
    outperforms(EnumSet.of(Model, Method), EnumSet.of(Model, Method)),
    /** The two are compared and no winner is stated. */
    comparedWith(EnumSet.of(Model, Method), EnumSet.of(Model, Method)),
    /** An explicit positive change of tail. */
    improves(EnumSet.of(Method, Model, Dataset), EnumSet.of(Task, Metric, Model, Method)),
    /** An explicit negative change of tail, or a problem caused. */
    degrades(EnumSet.allOf(EntityType.class), EnumSet.of(Task, Metric, Model, Method));

    @SuppressWarnings("ImmutableEnumChecker") // Set.copyOf is immutable, the checker cannot see it
    private final Set<EntityType> heads;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<EntityType> tails;

    RelationType(Set<EntityType> heads, Set<EntityType> tails) {
        this.heads = Set.copyOf(heads);
        this.tails = Set.copyOf(tails);
    }

    /** The types that a head may have. */
    public Set<EntityType> heads() {
        return heads;
    }

    /** The types that a tail may have. */
    public Set<EntityType> tails() {
        return tails;
    }

    /** Whether the guidelines allow this relation between entities of these types. */
    public boolean allows(EntityType head, EntityType tail) {
        return heads.contains(head) && tails.contains(tail);
    }

    /** Whether the relation reads the same in both directions. */
    public boolean isSymmetric() {
        return this == comparedWith;
    }
}
