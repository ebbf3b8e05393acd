package org.paperloom.read.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.paperloom.model.PartialDate;

/** Walks over a page's blocks and gathers its entries. */
final class Entries {
    private final List<Block> blocks;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Block> orphans = new ArrayList<>();
    private final List<Block> orphanRuns = new ArrayList<>();
    private final List<Block> paragraphs = new ArrayList<>();
    private Optional<Block> title = Optional.empty();
    private boolean inOrphanRun;
    private boolean bylines;
    private int at;

    Entries(List<Block> blocks) {
        this.blocks = blocks;
        for (at = 0; at < blocks.size(); at++) {
            int bylineEnd = endOfByline(at);
            if (bylineEnd > at) {
                close(Byline.date(blocks.get(bylineEnd - 1).text()));
                bylines = true;
                at = bylineEnd - 1;
            } else {
                block(blocks.get(at));
            }
        }
        close(PartialDate.UNKNOWN);
    }

    /** Titles with their abstracts, in page order. */
    List<Entry> entries() {
        return entries;
    }

    /** What looks like a title and has no abstract. */
    List<Block> orphans() {
        return orphans;
    }

    /** The same, of several that stand together only the first. */
    List<Block> orphanRuns() {
        return orphanRuns;
    }

    /** Whether any byline was seen: no other text has them. */
    boolean hasBylines() {
        return bylines;
    }

    private void block(Block block) {
        if (isTitle(block)) {
            close(PartialDate.UNKNOWN);
            title = Optional.of(block);
        } else if (title.isPresent()) {
            paragraphs.add(block);
        }
    }

    private boolean isTitle(Block block) {
        boolean before = at + 1 < blocks.size() && endOfByline(at + 1) > at + 1;
        if (before) {
            return title.isEmpty();
        }
        if (title.isEmpty()) {
            return block.mayBeTitle() || (bylines && block.isShort() && paragraphFollows());
        }
        if (paragraphs.isEmpty()) {
            return block.mayBeTitle();
        }
        return block.mayBeTitle()
                && !paragraphs.get(paragraphs.size() - 1).text().matches(".*[:,]");
    }

    private boolean paragraphFollows() {
        boolean last = at + 1 == blocks.size();
        return !last && (!blocks.get(at + 1).mayBeTitle() || (at + 2 < blocks.size() && endOfByline(at + 2) > at + 2));
    }

    private void close(PartialDate published) {
        title.ifPresent(block -> {
            if (paragraphs.isEmpty()) {
                orphans.add(block);
                if (!inOrphanRun) {
                    orphanRuns.add(block);
                }
            } else {
                entries.add(new Entry(block, paragraphs, published));
            }
        });
        inOrphanRun = paragraphs.isEmpty() && (inOrphanRun || title.isPresent());
        title = Optional.empty();
        paragraphs.clear();
    }

    /** Behind the byline that begins here; {@code from} itself when none does. */
    private int endOfByline(int from) {
        String line = blocks.get(from).text();
        if (Byline.isWhole(line) || Byline.isWhen(line)) {
            return from + 1;
        }
        boolean organisation =
                blocks.get(from).isShort() && Byline.isDot(textAt(from + 1)) && Byline.isWhen(textAt(from + 2));
        int i = from + (Byline.isWho(line) || organisation ? 1 : 0);
        i += Byline.isDot(textAt(i)) ? 1 : 0;
        if (i > from && Byline.isWhen(textAt(i))) {
            return i + 1;
        }
        return Byline.isAuthors(line) ? from + 1 : from;
    }

    private String textAt(int i) {
        return i < blocks.size() ? blocks.get(i).text() : "";
    }
}
