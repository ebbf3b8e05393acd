package org.paperloom.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * The variables that stand for arguments: {@code ?_name}, {@code ?_name_iri}, {@code ?_name_integer}, and with two
 * underscores in front when the argument may be left out (grlc). What a name is linked to stands in {@code ?_name_iri},
 * how surely in {@code ?_name_tier}, and what the text index is asked for in {@code ?_name_words}.
 */
final class Variables {
    private static final Map<String, ParameterType> SUFFIXES = Map.of(
            "_iri", ParameterType.iri,
            "_integer", ParameterType.integer,
            "_number", ParameterType.number,
            "_decimal", ParameterType.number);
    private static final List<String> ROLES = List.of("", "_iri", "_integer", "_number", "_decimal", "_tier", "_words");

    private Variables() {}

    /** All variables of the query, in the order of their appearance as far as the syntax tells it. */
    static Set<Var> of(Query query) {
        Set<Var> found = new LinkedHashSet<>();
        NodeTransform collect = node -> {
            if (Var.isVar(node)) {
                found.add(Var.alloc(node));
            }
            return node;
        };
        QueryTransformOps.transform(query, collect);
        return found;
    }

    /** The declared parameter that the variable belongs to; of several, the one with the longest name. */
    static Optional<Parameter> parameter(String variable, Collection<Parameter> declared) {
        String bare = variable.replaceFirst("^__?", "");
        return declared.stream()
                .filter(p -> ROLES.stream().anyMatch(role -> bare.equals(p.name() + role)))
                .max(Comparator.comparingInt(p -> p.name().length()));
    }

    /** What the variable alone tells of its parameter. */
    static Parameter undeclared(String variable) {
        boolean required = !variable.startsWith("__");
        String bare = variable.replaceFirst("^__?", "");
        for (Map.Entry<String, ParameterType> suffix : SUFFIXES.entrySet()) {
            if (bare.endsWith(suffix.getKey())) {
                String name = bare.substring(0, bare.length() - suffix.getKey().length());
                return new Parameter(name, suffix.getValue(), "", Optional.empty(), required, List.of());
            }
        }
        return new Parameter(bare, ParameterType.text, "", Optional.empty(), required, List.of());
    }

    /** The role that the variable plays for a parameter: the letters behind its name. */
    static String role(Node variable, Parameter parameter) {
        String bare = variable.getName().replaceFirst("^__?", "");
        return bare.substring(parameter.name().length());
    }
}
