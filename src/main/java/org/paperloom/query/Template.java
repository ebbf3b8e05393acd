package org.paperloom.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.paperloom.query.ask.QuestionPattern;

/** A prebuilt question: a SPARQL query with named parameters. */
public final class Template {
    private final String name;
    private final Header header;
    private final List<Parameter> parameters;
    private final List<QuestionPattern> patterns;
    private final Query query;

    Template(String name, Header header, List<Parameter> parameters, List<QuestionPattern> patterns, Query query) {
        this.name = name;
        this.patterns = List.copyOf(patterns);
        this.header = header;
        this.parameters = List.copyOf(parameters);
        this.query = query;
    }

    /** The file's name without its ending; what the user types. */
    public String name() {
        return name;
    }

    /** One line that says what is answered; the name when the file has none. */
    public String title() {
        return header.title().isEmpty() ? name : header.title();
    }

    /** How it is answered and what the columns mean; empty when the file has none. */
    public String description() {
        return header.description();
    }

    /** In the order of the file. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** Arguments that show its use; empty when the file gives none. */
    public Map<String, String> example() {
        return header.example();
    }

    /** The plain questions that pick it, as {@link Question} reads them. */
    public List<String> questions() {
        return header.questions();
    }

    /** A plain question that it answers as its example does; empty when the file gives none. */
    public Optional<String> exampleQuestion() {
        return Optional.of(header.ask()).filter(q -> !q.isEmpty());
    }

    /** The columns of its table. */
    public List<String> columns() {
        return TableReader.columns(query.getResultVars());
    }

    /** The command line that runs it with its example. */
    public String exampleCommand() {
        return command(example());
    }

    /** The command line that runs it with these arguments. */
    public String command(Map<String, String> arguments) {
        return parameters.stream()
                .filter(p -> arguments.containsKey(p.name()))
                .map(p -> " " + p.name() + "=" + quoted(String.valueOf(arguments.get(p.name()))))
                .collect(Collectors.joining("", "paperloom query " + name, ""));
    }

    Optional<Parameter> parameter(String wanted) {
        return parameters.stream().filter(p -> p.name().equals(wanted)).findFirst();
    }

    List<QuestionPattern> patterns() {
        return patterns;
    }

    /** The query as it was read, its parameters unbound. */
    Query query() {
        return query;
    }

    private static String quoted(String value) {
        return value.matches("[\\w.:/@-]+") ? value : "'" + value.replace("'", "'\\''") + "'";
    }
}
