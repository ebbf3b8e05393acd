package org.paperloom.read.listing;

import java.util.List;
import org.paperloom.read.raw.PageFault;
import org.paperloom.read.raw.RawPaper;
import org.paperloom.read.raw.RawSink;

/** Reads a listing of titles, abstracts and bylines. */
public final class Listing {
    /** A listing shows itself by its frame or its bylines; without them, entries have to be most of the page. */
    private static final double SHARE_OF_ENTRIES = 0.8;

    /** The shortest abstract that speaks for a listing without frame and bylines. */
    private static final int SHORTEST_ABSTRACT = 200;

    private final List<Block> content;
    private final boolean framed;
    private final int length;
    private final Entries entries;

    private Listing(List<Block> blocks) {
        int start = PageFrame.headerEnd(blocks);
        framed = start > 0;
        content = PageFrame.content(blocks, start);
        length = content.stream().mapToInt(b -> b.text().length()).sum();
        entries = new Entries(content);
    }

    /**
     * Hands the entries of a text page to the sink, and titles without abstracts as problems.
     *
     * @throws PageFault when the text is no listing
     */
    public static void readText(String page, RawSink sink) throws PageFault {
        read(TextBlocks.of(page), sink);
    }

    /**
     * The same for a page that is already divided into blocks.
     *
     * @throws PageFault when the blocks are no listing
     */
    public static void read(List<Block> blocks, RawSink sink) throws PageFault {
        Listing listing = new Listing(blocks);
        if (!listing.isListing()) {
            throw new PageFault(
                    "",
                    "holds no papers in any form that is read (a listing of titles and abstracts, arXiv, Atom, OAI-PMH,"
                            + " ACL Anthology, JSON lines, CSV); leave it out or convert it");
        }
        for (Entry entry : listing.entries.entries()) {
            sink.paper(RawPaper.of("line " + entry.title().line(), entry.title().text(), entry.text())
                    .withPublished(entry.published()));
        }
        for (Block orphan : listing.entries.orphans()) {
            sink.problem(
                    "line " + orphan.line(),
                    "looks like a title, but no abstract follows; the page may be cut off, save it again: '"
                            + orphan.text() + "'");
        }
    }

    private boolean isListing() {
        List<Entry> found = entries.entries();
        if (found.isEmpty()) {
            return false;
        }
        long full = found.stream()
                .filter(e -> e.text().length() >= SHORTEST_ABSTRACT)
                .count();
        int used = found.stream()
                .mapToInt(e -> e.title().text().length() + e.text().length())
                .sum();
        return framed
                || entries.hasBylines()
                || (full >= SHARE_OF_ENTRIES * found.size() && used >= SHARE_OF_ENTRIES * length);
    }
}
