package org.paperloom.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.paperloom.query.link.ConceptFinder;

/** Puts arguments into a parsed query, as nodes. */
final class Binder {
    private final Template template;
    private final Map<String, String> arguments;
    private final List<Link> links;

    Binder(Template template, Map<String, String> arguments, List<Link> links) {
        this.template = template;
        this.arguments = arguments;
        this.links = links;
    }

    Query bind() {
        Map<Var, Node> values = new HashMap<>();
        for (Var variable : Variables.of(template.query())) {
            if (variable.getVarName().startsWith("_")) {
                value(variable).ifPresent(node -> values.put(variable, node));
            }
        }
        Query filled = QueryTransformOps.transform(template.query(), new Fill());
        return QueryTransformOps.replaceVars(filled, values);
    }

    private Optional<Node> value(Var variable) {
        Parameter parameter = parameter(variable);
        Optional<String> argument = Optional.ofNullable(arguments.get(parameter.name()));
        if (parameter.type().isLinked()) {
            return Variables.role(variable, parameter).equals("_words")
                    ? argument.map(words -> literal(new ConceptFinder().evidenceQuery(words)))
                    : Optional.empty();
        }
        return argument.map(text -> switch (parameter.type()) {
            case integer -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDinteger);
            case number -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal);
            case iri -> NodeFactory.createURI(text);
            case text, concept, topic, paper -> literal(text);
        });
    }

    private Parameter parameter(Var variable) {
        return Variables.parameter(variable.getVarName(), template.parameters())
                .orElseThrow(() -> new IllegalStateException("no parameter for " + variable));
    }

    private static Node literal(String text) {
        return NodeFactory.createLiteralString(text);
    }

    /** Gives a VALUES block with a linked variable the things that its argument may mean. */
    private final class Fill extends ElementTransformCopyBase {
        @Override
        public Element transform(ElementData data) {
            return links.stream()
                    .filter(link -> holds(data, link))
                    .findFirst()
                    .<Element>map(link -> filled(data, link))
                    .orElse(data);
        }

        private boolean holds(ElementData data, Link link) {
            return data.getVars().stream()
                    .anyMatch(
                            v -> v.getVarName().startsWith("_") && parameter(v).equals(link.parameter()));
        }

        private ElementData filled(ElementData data, Link link) {
            List<Binding> rows = new ArrayList<>();
            link.paper().ifPresent(p -> rows.add(row(data, link, p.iri(), 1)));
            link.concepts().forEach(c -> rows.add(row(data, link, c.iri(), c.tier())));
            return new ElementData(new ArrayList<>(data.getVars()), rows);
        }

        private Binding row(ElementData data, Link link, String iri, int tier) {
            BindingBuilder row = BindingFactory.builder();
            for (Var variable : data.getVars()) {
                boolean isTier = Variables.role(variable, link.parameter()).equals("_tier");
                row.add(
                        variable,
                        isTier
                                ? NodeFactory.createLiteralDT(Integer.toString(tier), XSDDatatype.XSDinteger)
                                : NodeFactory.createURI(iri));
            }
            return row.build();
        }
    }
}
