package org.paperloom.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.paperloom.query.Fixture;
import org.paperloom.rdf.RdfMapper;
import org.paperloom.rdf.Vocabulary;

/** What later exports do to a database in which other people have data too. */
class Neo4jRerunTest {
    private static final String OTHERS = """
            MATCH (lora:Concept {name: 'LoRA'}), (gpt:Concept {name: 'GPT-3'}), (paper:Paper)
            WHERE paper.uri ENDS WITH '2106.09685'
            SET lora.note = 'mine'
            CREATE (:Concept {uri: 'mine', name: 'LoRA'})-[:IMPROVES {mine: true}]->(:Paper {title: 'mine'}),
              (lora)-[:IMPROVES {mine: true}]->(gpt), (lora)-[:USED_FOR {mine: true}]->(gpt), (:Note)-[:ON]->(paper)
            """;
    private static final Node PAPER = RdfMapper.paperIri("arxiv:2106.09685");
    private static final Node LORA = NodeFactory.createURI(Vocabulary.ID + "concept/method/lora");

    @Test
    void changesWhatChangesAndTouchesNothingElse() throws IOException {
        String uri = Neo4jServers.start();
        Dataset dataset = Fixture.dataset();
        Exporter exporter = new Exporter(dataset, ExportProgress.NONE);
        exporter.neo4j(Neo4j.at(uri), true, false);
        List<String> before = Contents.of(dataset, true);
        Contents.assertSame(Contents.of(uri), before);

        Neo4j.run(uri, OTHERS);
        assertThat(others(uri)).isEqualTo(8);
        exporter.neo4j(Neo4j.at(uri), true, true);
        assertThat(others(uri)).isEqualTo(8);

        dataset.executeWrite(() -> {
            DatasetGraph graph = dataset.asDatasetGraph();
            graph.deleteAny(PAPER, Node.ANY, Node.ANY, Node.ANY);
            graph.deleteAny(Vocabulary.CONCEPTS, LORA, Node.ANY, Node.ANY);
            graph.add(Vocabulary.CONCEPTS, LORA, SKOS.prefLabel.asNode(), RdfMapper.text("LoRA, renamed"));
            graph.add(Vocabulary.CONCEPTS, LORA, Vocabulary.paperCount, RdfMapper.integer(7));
        });
        Exported changed = exporter.neo4j(Neo4j.at(uri), true, false);
        assertThat(changed.counts()).containsEntry("deleted", 0L);
        assertThat(changed.counts().get("written")).isPositive().isLessThan(before.size() / 2);
        assertThat(Neo4j.number(uri, "MATCH (n:Concept {name: 'LoRA, renamed', note: 'mine'}) RETURN n.paperCount"))
                .isEqualTo(7);
        assertThat(Neo4j.number(
                        uri, "MATCH (n:Paperloom {name: 'LoRA, renamed'}) RETURN size(coalesce(n.aliases, []))"))
                .isZero();
        assertThat(Neo4j.number(
                        uri,
                        "MATCH (n:Paper)<-[:STATED_IN]-(:Claim) WHERE n.uri ENDS WITH '2106.09685' RETURN count(*)"))
                .isPositive();

        Exported pruned = exporter.neo4j(Neo4j.at(uri), true, true);
        assertThat(pruned.counts()).containsEntry("written", 0L);
        assertThat(pruned.counts().get("deleted")).isPositive();
        assertThat(pruned.next()).startsWith("1 nodes stay");
        assertThat(others(uri)).isEqualTo(8);

        Neo4j.run(
                uri,
                "MATCH (n) WHERE NOT n:Paperloom DETACH DELETE n",
                "MATCH ()-[r {mine: true}]->() DELETE r",
                "MATCH (n {note: 'mine'}) REMOVE n.note");
        assertThat(exporter.neo4j(Neo4j.at(uri), true, true).next()).isEmpty();
        Contents.assertSame(Contents.of(uri), Contents.of(dataset, true));
    }

    private static long others(String uri) {
        return Neo4j.number(uri, "MATCH (n) WHERE NOT n:Paperloom OR n.note = 'mine' RETURN count(n)")
                + Neo4j.number(uri, "MATCH ()-[r]->() WHERE r.mine OR type(r) = 'ON' RETURN count(r)");
    }
}
