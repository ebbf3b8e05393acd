package org.paperloom.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.paperloom.model.Page;
import org.paperloom.model.Skipped;

/** Finds the pages that the user's arguments name. */
public final class PageSource {
    /**
     * What the arguments name.
     *
     * @param pages in the order of the arguments, each once; a folder's and a glob's sorted by path
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
        Map<String, Page> pages = new LinkedHashMap<>();
        List<Skipped> skipped = new ArrayList<>();
        for (String argument : arguments) {
            Search search = Download.isUrl(argument) ? new Download().find(argument) : LocalFiles.find(argument);
            search.pages().forEach(pages::putIfAbsent);
            skipped.addAll(search.skipped());
        }
        return new Found(List.copyOf(pages.values()), skipped);
    }
}
