package org.paperloom.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;
import org.paperloom.query.ask.QuestionPattern;

/** Reads the text of a template. */
final class TemplateReader {
    private TemplateReader() {}

    static Template read(String name, String text) throws BrokenTemplate {
        Header header = Header.read(text);
        Query query = parse(text);
        if (!query.isSelectType()) {
            throw new BrokenTemplate(1, "a template is a SELECT query");
        }
        if (query.hasDatasetDescription()) {
            throw new BrokenTemplate(1, "FROM is not allowed: a template asks the store");
        }
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> declared : header.parameters().entrySet()) {
            parameters.put(declared.getKey(), declared(declared.getKey(), declared.getValue()));
        }
        Set<String> used = new LinkedHashSet<>();
        for (Var variable : Variables.of(query)) {
            String wanted = variable.getVarName();
            if (wanted.startsWith("_")) {
                Parameter parameter =
                        Variables.parameter(wanted, parameters.values()).orElseGet(() -> Variables.undeclared(wanted));
                parameters.putIfAbsent(parameter.name(), parameter);
                used.add(parameter.name());
            }
        }
        check(header, parameters, used);
        return new Template(
                name,
                header,
                new ArrayList<>(parameters.values()),
                patterns(header.questions(), parameters.keySet()),
                query);
    }

    private static List<QuestionPattern> patterns(List<String> questions, Set<String> parameters)
            throws BrokenTemplate {
        List<QuestionPattern> patterns = new ArrayList<>();
        for (String question : questions) {
            try {
                QuestionPattern pattern = QuestionPattern.of(question);
                if (!parameters.containsAll(pattern.arguments())) {
                    throw new BrokenTemplate(1, "the question '" + question + "' has an argument that is no parameter");
                }
                patterns.add(pattern);
            } catch (IllegalArgumentException e) {
                throw new BrokenTemplate(1, "'" + question + "' is no pattern of a question: " + e.getMessage());
            }
        }
        return patterns;
    }

    private static Query parse(String text) throws BrokenTemplate {
        try {
            return QueryFactory.create(text);
        } catch (QueryParseException e) {
            String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new BrokenTemplate(Math.max(1, e.getLine()), "not SPARQL: " + message);
        } catch (QueryException e) {
            throw new BrokenTemplate(1, "not SPARQL: " + e.getMessage());
        }
    }

    private static Parameter declared(String name, JsonNode about) throws BrokenTemplate {
        String type = about.path("type").asText(ParameterType.text.name());
        Optional<String> standard = Optional.of(about.path("default"))
                .filter(d -> !d.isMissingNode())
                .map(JsonNode::asText);
        List<String> choices = new ArrayList<>();
        about.path("enumerate").forEach(c -> choices.add(c.asText()));
        ParameterType known = Arrays.stream(ParameterType.values())
                .filter(t -> t.name().equals(type))
                .findFirst()
                .orElseThrow(() -> new BrokenTemplate(
                        1,
                        "parameter '" + name + "' has the unknown type '" + type + "'; there are "
                                + Arrays.toString(ParameterType.values())));
        boolean required = about.path("required").asBoolean(standard.isEmpty());
        return new Parameter(name, known, about.path("description").asText().strip(), standard, required, choices);
    }

    private static void check(Header header, Map<String, Parameter> parameters, Set<String> used)
            throws BrokenTemplate {
        for (String name : parameters.keySet()) {
            if (!used.contains(name)) {
                throw new BrokenTemplate(1, "parameter '" + name + "' is declared, but the query has no ?_" + name);
            }
        }
        for (String name : header.example().keySet()) {
            if (!parameters.containsKey(name)) {
                throw new BrokenTemplate(1, "the example gives '" + name + "', which is no parameter");
            }
        }
    }
}
