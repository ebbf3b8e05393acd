package org.paperloom.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One way to understand a question.
 *
 * @param template that answers it
 * @param arguments for the template
 */
public record Understood(Template template, Map<String, String> arguments) {
    public Understood {
        arguments = Map.copyOf(arguments);
    }

    /** The same as a command line. */
    public String command() {
        return template.command(arguments);
    }

    /** In words: the template's title and what it is asked about. */
    @Override
    public String toString() {
        Map<String, String> inOrder = new LinkedHashMap<>();
        template.parameters().forEach(p -> inOrder.put(p.name(), arguments.getOrDefault(p.name(), "")));
        return inOrder.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> e.getKey() + " “" + e.getValue() + "”")
                .collect(Collectors.joining(", ", template.title() + ": ", ""));
    }
}
