package org.paperloom.read.raw;

import java.io.IOException;

/** The page cannot be read from here on; its papers up to here stand. */
public final class PageFault extends IOException {
    private static final long serialVersionUID = 1;

    private final String place;

    /**
     * A fault at a place.
     *
     * @param place where in the page; empty for the whole page
     * @param reason what is wrong and what to do
     */
    public PageFault(String place, String reason) {
        super(reason);
        this.place = place;
    }

    /** Where in the page; empty for the whole page. */
    public String place() {
        return place;
    }

    /** What is wrong and what to do. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
