package org.paperloom.read.listing;

import java.util.List;
import org.paperloom.read.raw.PageFault;
import org.paperloom.read.raw.RawPaper;
import org.paperloom.read.raw.RawSink;

/** A listing of titles, abstracts and bylines. */
public final class Listing {
    /** A listing shows itself by its frame or its bylines; without them, entries have to be most of the page. */
    private static final double SHARE_OF_ENTRIES = 0.8;

    /** The shortest abstract that speaks for a listing without frame and bylines. */
    private static final int SHORTEST_ABSTRACT = 200;

    private final boolean framed;
    private final int length;
    private final Entries entries;

    /** The listing that the blocks of a page may be. */
    public Listing(List<Block> blocks) {
        int start = PageFrame.headerEnd(blocks);
        List<Block> content = PageFrame.content(blocks, start);
        framed = start > 0;
        length = content.stream().mapToInt(block -> block.text().length()).sum();
        entries = new Entries(content);
    }

    /**
     * Hands the entries of a text page to the sink, and titles without abstracts as problems.
     *
     * @throws PageFault when the text is no listing
     */
    public static void readText(String page, RawSink sink) throws PageFault {
        Listing listing = new Listing(TextBlocks.of(page));
        if (!listing.isListing()) {
            throw noPapers();
        }
        listing.papers().forEach(sink::paper);
        for (Block title : listing.entries.orphanRuns()) {
            sink.problem(
                    place(title),
                    "looks like a title, but no abstract follows; if the page is cut off, save it again: '"
                            + title.text() + "'");
        }
    }

    /** The complaint about a page in none of the known forms. */
    public static PageFault noPapers() {
        return new PageFault(
                "",
                "holds no papers in any form that is read (a listing of titles and abstracts, a paper's page, arXiv,"
                        + " Atom, OAI-PMH, ACL Anthology, JSON lines, CSV); leave it out or convert it");
    }

    /** Titles with their abstracts and dates, in page order. */
    public List<RawPaper> papers() {
        return entries.entries().stream()
                .map(entry -> RawPaper.of(place(entry.title()), entry.title().text(), entry.text())
                        .withPublished(entry.published()))
                .toList();
    }

    /** What looks like a title and has no abstract, in page order. */
    public List<RawPaper> titlesOnly() {
        return entries.orphans().stream()
                .map(title -> RawPaper.of(place(title), title.text(), ""))
                .toList();
    }

    /** Whether the page is a listing, and not some other text. */
    public boolean isListing() {
        List<Entry> found = entries.entries();
        if (found.isEmpty() || framed || entries.hasBylines()) {
            return !found.isEmpty();
        }
        long full = found.stream()
                .filter(entry -> entry.text().length() >= SHORTEST_ABSTRACT)
                .count();
        int used = found.stream()
                .mapToInt(entry -> entry.title().text().length() + entry.text().length())
                .sum();
        return full >= SHARE_OF_ENTRIES * found.size() && used >= SHARE_OF_ENTRIES * length;
    }

    private static String place(Block title) {
        return "line " + title.line();
    }
}
