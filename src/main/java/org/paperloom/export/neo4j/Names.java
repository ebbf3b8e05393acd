package org.paperloom.export.neo4j;

import java.util.List;

/** What stands in the database under fixed names. */
final class Names {
    /** The label of every node that Paperloom writes. */
    static final String MARK = "Paperloom";

    /** What must be there before the first node; each may be run again. */
    static final List<String> SCHEMA = List.of(
            "CREATE CONSTRAINT paperloom_uri IF NOT EXISTS FOR (n:Paperloom) REQUIRE n.uri IS UNIQUE",
            "CREATE INDEX paperloom_concept_name IF NOT EXISTS FOR (n:Concept) ON (n.name)",
            "CREATE FULLTEXT INDEX paperloom_names IF NOT EXISTS FOR (n:Concept) ON EACH [n.name, n.aliases]",
            "CREATE FULLTEXT INDEX paperloom_evidence IF NOT EXISTS FOR (n:Claim) ON EACH [n.evidence]"
                    + " OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}}");

    private Names() {}
}
