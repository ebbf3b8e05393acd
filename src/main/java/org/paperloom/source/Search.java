package org.paperloom.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.paperloom.model.Page;
import org.paperloom.model.Skipped;

/**
 * What one argument names.
 *
 * @param pages in order, each by what it is told from others: its real path or its URL
 */
record Search(Map<String, Page> pages, List<Skipped> skipped) {
    Search {
        pages = Collections.unmodifiableMap(new LinkedHashMap<>(pages));
        skipped = List.copyOf(skipped);
    }

    /** Nothing, and why. */
    static Search nothing(String argument, String reason) {
        return new Search(Map.of(), List.of(new Skipped(argument, "", reason)));
    }
}
