package org.paperloom.query;

import java.util.List;
import java.util.Map;
import org.paperloom.query.table.Table;

/**
 * What a template answered.
 *
 * @param template that was run
 * @param arguments that it was run with, defaults included
 * @param links what the arguments were taken to mean
 * @param table the rows, best first
 * @param sparql the query that was run, which gives the same rows anywhere
 */
public record Answer(Template template, Map<String, String> arguments, List<Link> links, Table table, String sparql) {
    public Answer {
        arguments = Map.copyOf(arguments);
        links = List.copyOf(links);
    }
}
