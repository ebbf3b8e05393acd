package org.paperloom.gold;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.paperloom.gold.ScoredDocument.ScoredRelation;
import org.paperloom.model.RelationType;

/**
 * A relation between nodes that gold and prediction share; where direction does not count, the smaller node comes first.
 *
 * @param type empty when it does not count
 */
record Triple(String head, String type, String tail) {
    /** The document's relations. */
    static Set<Triple> all(ScoredDocument document, Map<String, String> nodes, boolean typed) {
        Set<Triple> triples = new HashSet<>();
        document.relations().forEach(r -> triples.add(of(r, nodes, typed)));
        return triples;
    }

    /** A relation; an id that no entity has is a node of its own. */
    static Triple of(ScoredRelation relation, Map<String, String> nodes, boolean typed) {
        String head = nodes.getOrDefault(relation.head(), "unknown " + relation.head());
        String tail = nodes.getOrDefault(relation.tail(), "unknown " + relation.tail());
        boolean symmetric = !typed || relation.type().equals(RelationType.comparedWith.name());
        boolean turned = symmetric && head.compareTo(tail) > 0;
        return new Triple(turned ? tail : head, typed ? relation.type() : "", turned ? head : tail);
    }
}
