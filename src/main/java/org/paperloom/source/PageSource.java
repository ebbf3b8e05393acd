package org.paperloom.source;

import java.util.List;
import org.paperloom.model.Page;
import org.paperloom.model.Skipped;

/** Finds the pages that the user's arguments name. */
public final class PageSource {
    /**
     * What the arguments name.
     *
     * @param pages in a stable order, each once
     * @param skipped arguments that name nothing, files that cannot be opened
     */
    public record Found(List<Page> pages, List<Skipped> skipped) {
        public Found {
            pages = List.copyOf(pages);
            skipped = List.copyOf(skipped);
        }
    }

    /** Files, folders, globs and http(s) URLs; folders are walked, hidden files left out. */
    public Found find(List<String> arguments) {
        throw new UnsupportedOperationException("stub: " + arguments);
    }
}
