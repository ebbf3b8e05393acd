package org.paperloom.pipeline;

import java.util.List;
import org.paperloom.model.Page;
import org.paperloom.model.Paper;
import org.paperloom.model.Skipped;
import org.paperloom.read.PageReader;
import org.paperloom.read.PaperSink;
import org.paperloom.source.PageSource;

/** The papers of all pages that the user names. */
final class Reading {
    private Reading() {}

    /** Puts the papers into the spool and seals it; the number of pages. */
    static int read(List<String> arguments, PaperSpool spool, Tally tally) {
        tally.begin(Stage.READING, -1);
        PageSource.Found found = new PageSource().find(arguments);
        found.skipped().forEach(tally::skipped);
        PageReader reader = new PageReader();
        for (Page page : found.pages()) {
            reader.read(page, new PaperSink() {
                @Override
                public void paper(Paper paper) {
                    tally.checkStopped();
                    spool.add(paper);
                    tally.step(1);
                }

                @Override
                public void skipped(Skipped skipped) {
                    tally.checkStopped();
                    tally.skipped(skipped);
                }
            });
        }
        spool.seal();
        return found.pages().size();
    }
}
