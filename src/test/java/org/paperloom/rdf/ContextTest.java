package org.paperloom.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

class ContextTest {
    @Test
    void readsJsonAsTheTriplesThatItStandsFor() throws IOException {
        Graph json = RDFParser.fromString(
                        "{" + context() + "," + resource("claim.jsonld").replaceFirst("^\\s*\\{", ""), Lang.JSONLD11)
                .toGraph();
        Graph turtle = RDFParser.fromString(resource("claim.ttl"), Lang.TURTLE).toGraph();
        assertThat(turtle.size()).isGreaterThan(15);
        assertThat(json.isIsomorphicWith(turtle)).as(json.toString()).isTrue();
    }

    private static String context() throws IOException {
        String file = resource("/org/paperloom/ontology/context.jsonld");
        return file.substring(file.indexOf('{') + 1, file.lastIndexOf('}')).strip();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ContextTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
