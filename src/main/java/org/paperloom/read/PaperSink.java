package org.paperloom.read;

import org.paperloom.model.Paper;
import org.paperloom.model.Skipped;

/** Takes what a {@link PageReader} finds, one at a time, so that a page of any size passes through. */
public interface PaperSink {
    /** A paper of the page. */
    void paper(Paper paper);

    /** The page, or a part of it, cannot be used; reading goes on where it can. */
    void skipped(Skipped skipped);
}
