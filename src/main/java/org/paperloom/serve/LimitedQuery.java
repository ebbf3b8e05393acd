package org.paperloom.serve;

import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;

/** Answers SPARQL queries, up to a number of rows or triples. */
final class LimitedQuery extends SPARQL_QueryDataset {
    static final String HEADER = "Paperloom-Row-Limit";

    private final long rows;

    LimitedQuery(long rows) {
        this.rows = rows;
    }

    @Override
    protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String text) {
        boolean unlimited = !query.hasLimit() || query.getLimit() > rows;
        if (unlimited && !query.isAskType()) {
            query.setLimit(rows);
            action.setResponseHeader(HEADER, Long.toString(rows));
        }
        return super.decideDataset(action, query, text);
    }
}
