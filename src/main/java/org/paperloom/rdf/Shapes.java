package org.paperloom.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.paperloom.model.EntityType;

/** Checks graphs against {@code ontology/shapes.ttl}. Instances may be used by several threads. */
public final class Shapes {
    private final org.apache.jena.shacl.Shapes shapes;

    private Shapes(org.apache.jena.shacl.Shapes shapes) {
        this.shapes = shapes;
    }

    /** The shapes that the jar carries. */
    public static Shapes load() {
        return new Shapes(org.apache.jena.shacl.Shapes.parse(ontologyFile("shapes.ttl")));
    }

    /**
     * What breaks the shapes: a sentence each with the node, the property and the value, sorted; empty when nothing does.
     *
     * @param graph the union of all graphs of a store, or of one paper's graph and the concepts graph
     */
    public List<String> validate(Graph graph) {
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(Shapes::sentence)
                .sorted()
                .toList();
    }

    private static String sentence(ReportEntry entry) {
        String path = entry.resultPath() == null ? "" : " " + entry.resultPath();
        String value = entry.value() == null ? "" : " " + NodeFmtLib.strNT(entry.value());
        return NodeFmtLib.strNT(entry.focusNode()) + path + value + ": " + entry.message();
    }

    static Graph ontologyFile(String name) {
        try (InputStream in = EntityType.class.getResourceAsStream("/org/paperloom/ontology/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name + " in the jar");
            }
            return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
