package org.paperloom.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIx;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paperloom.model.Statements;

class RdfMapperTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1000, 2000, 3000})
    void readsBackEveryPaperThatItWrote(int start) {
        for (int seed = start; seed < start + 250; seed++) {
            Statements statements = new Awkward(seed).statements();
            Node iri = RdfMapper.paperIri(statements.paper().id());
            Graph graph = throughNQuads(quads(statements)).getGraph(iri);
            assertThat(RdfMapper.paper(graph, iri)).isEqualTo(statements.paper());
            assertThat(RdfMapper.run(graph, iri)).isEqualTo("engine %/é 1");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1000, 2000})
    void makesValidIris(int start) {
        for (int seed = start; seed < start + 250; seed++) {
            for (Quad quad : quads(new Awkward(seed).statements())) {
                List.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()).stream()
                        .filter(Node::isURI)
                        .forEach(node -> {
                            IRIx iri = IRIx.create(node.getURI());
                            assertThat(iri.isReference()).isTrue();
                            assertThat(iri.hasViolations()).as(node.getURI()).isFalse();
                            assertThat(IRIx.create("http://other/").resolve(iri).str())
                                    .isEqualTo(node.getURI());
                            java.net.URI.create(node.getURI());
                        });
            }
        }
    }

    private static List<Quad> quads(Statements statements) {
        List<Quad> quads = new ArrayList<>();
        RdfMapper.quads(statements, "engine %/é 1", quads::add);
        return quads;
    }

    private static DatasetGraph throughNQuads(List<Quad> quads) {
        DatasetGraph out = DatasetGraphFactory.create();
        quads.forEach(out::add);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFDataMgr.write(bytes, out, Lang.NQUADS);
        DatasetGraph in = DatasetGraphFactory.create();
        RDFDataMgr.read(in, new ByteArrayInputStream(bytes.toByteArray()), Lang.NQUADS);
        return in;
    }
}
