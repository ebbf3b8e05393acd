package org.paperloom.export.graph;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.paperloom.model.EntityType;
import org.paperloom.model.RelationType;

/** The tables that there are. */
public final class Schema {
    /** What papers speak of. */
    public static final NodeTable CONCEPTS = nodes(
            "concepts",
            "Concept",
            Stream.of(EntityType.values()).map(EntityType::name).toList(),
            Property.text("name"),
            Property.texts("aliases"),
            Property.integer("paperCount"));

    /** The papers; {@code published} as far as it is known, such as "2024-10"; {@code year} only where it is. */
    public static final NodeTable PAPERS = nodes(
            "papers",
            "Paper",
            List.of(),
            Property.text("title"),
            Property.text("abstract"),
            Property.texts("authors"),
            Property.text("published"),
            Property.integer("year"),
            Property.texts("keys"),
            Property.texts("categories"),
            Property.text("identifier"));

    /** The figures that papers report; {@code sentence} counts from the title, 0, {@code begin} and {@code end} in it. */
    public static final NodeTable RESULTS = nodes(
            "results",
            "Result",
            List.of(),
            Property.text("value"),
            Property.number("number"),
            Property.text("unit"),
            Property.text("kind"),
            Property.number("confidence"),
            Property.text("evidence"),
            Property.integer("sentence"),
            Property.integer("begin"),
            Property.integer("end"));

    /** What single papers say of two concepts, also what they leave open or deny. */
    public static final NodeTable CLAIMS = nodes(
            "claims",
            "Claim",
            List.of(),
            Property.text("predicate"),
            Property.text("status"),
            Property.number("confidence"),
            Property.text("evidence"),
            Property.integer("sentence"),
            Property.integer("begin"),
            Property.integer("end"));

    /** What all papers together assert of two concepts. */
    public static final RelationshipTable FACTS = new RelationshipTable(
            "facts",
            CONCEPTS,
            CONCEPTS,
            Stream.of(RelationType.values()).map(Schema::type).toList(),
            Facts.PROPERTIES);

    /** What a paper introduces, and what it mentions. */
    public static final RelationshipTable PAPER_CONCEPTS =
            relationships("paper_concepts", PAPERS, CONCEPTS, "INTRODUCES", "MENTIONS");

    /** Whose a result is, what was measured, on what, against what. */
    public static final RelationshipTable RESULT_CONCEPTS =
            relationships("result_concepts", RESULTS, CONCEPTS, "ACHIEVED_BY", "METRIC", "ON_DATASET", "BASELINE");

    /** Who reports a result. */
    public static final RelationshipTable RESULT_PAPERS = relationships("result_papers", RESULTS, PAPERS, "STATED_IN");

    /** What a claim is about. */
    public static final RelationshipTable CLAIM_CONCEPTS =
            relationships("claim_concepts", CLAIMS, CONCEPTS, "SUBJECT", "OBJECT");

    /** Who makes a claim. */
    public static final RelationshipTable CLAIM_PAPERS = relationships("claim_papers", CLAIMS, PAPERS, "STATED_IN");

    private Schema() {}

    /** The type of a fact: the relation's name in capitals, such as {@code EVALUATED_ON}. */
    public static String type(RelationType relation) {
        return relation.name().replaceAll("(?=\\p{Upper})", "_").toUpperCase(Locale.ROOT);
    }

    private static NodeTable nodes(String name, String label, List<String> kinds, Property... properties) {
        return new NodeTable(
                name,
                label,
                kinds,
                Stream.concat(Stream.of(Property.text(NodeTable.URI)), Stream.of(properties))
                        .toList());
    }

    private static RelationshipTable relationships(String name, NodeTable from, NodeTable to, String... types) {
        return new RelationshipTable(name, from, to, List.of(types), List.of());
    }
}
