package org.paperloom.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.system.Txn;
import org.paperloom.query.link.ConceptFinder;
import org.paperloom.query.link.PaperFinder;
import org.paperloom.query.table.Table;

/** One run of a template. */
final class Run {
    /** More concepts than these make an answer worse, not better. */
    private static final int MOST_CONCEPTS = 40;

    private final Dataset dataset;
    private final Template template;
    private final Map<String, String> arguments;
    private final Limits limits;

    Run(Dataset dataset, Template template, Map<String, String> arguments, Limits limits) {
        this.dataset = dataset;
        this.template = template;
        this.arguments = arguments;
        this.limits = limits;
    }

    Answer answer() {
        return dataset.isInTransaction() ? read() : Txn.calculateRead(dataset, this::read);
    }

    private Answer read() {
        List<Link> links = links();
        Query query = new Binder(template, arguments, links).bind();
        query.setLimit(limits.rows() + 1L);
        try (QueryExecution execution = QueryExecution.dataset(dataset)
                .query(query)
                .timeout(limits.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            Table table = TableReader.read(execution.execSelect(), limits.rows());
            query.setLimit(limits.rows());
            return new Answer(template, arguments, links, table, query.toString());
        } catch (QueryCancelledException e) {
            throw new QueryTimeoutException(
                    "'" + template.name() + "' was stopped after "
                            + limits.timeout().toSeconds() + " s; ask for something narrower or give it more time",
                    e);
        }
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (Parameter parameter : template.parameters()) {
            String words = arguments.getOrDefault(parameter.name(), "");
            if (parameter.type().isLinked() && !words.isEmpty()) {
                links.add(link(parameter, words));
            }
        }
        return links;
    }

    private Link link(Parameter parameter, String words) {
        if (parameter.type() == ParameterType.paper) {
            return new Link(parameter, words, List.of(), new PaperFinder().find(dataset, words));
        }
        boolean broad = parameter.type() == ParameterType.topic;
        return new Link(
                parameter, words, new ConceptFinder().find(dataset, words, broad, MOST_CONCEPTS), Optional.empty());
    }
}
