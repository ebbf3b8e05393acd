package org.paperloom.read;

import org.paperloom.model.Page;

/** Turns a page of any known form into papers. Instances may be used by several threads. */
public final class PageReader {
    /** Hands every paper of the page, and every part that cannot be used, to the sink, in page order. */
    public void read(Page page, PaperSink sink) {
        throw new UnsupportedOperationException("stub: " + page + sink);
    }
}
