package org.paperloom.read.listing;

import java.util.regex.Pattern;

/**
 * One paragraph of a listing.
 *
 * @param line where it begins in the page, from 1
 * @param text with its white space normalised, not blank
 */
public record Block(int line, String text) {
    /** Longer than any title seen; the longest of 434 has 178 characters. */
    private static final int LONGEST_TITLE = 250;

    /** Ends of sentences, links, list items, and the lines that follow some abstracts. */
    private static final Pattern NO_TITLE =
            Pattern.compile(".*[.;:,]|.*[a-z)]\\. [A-Z].*|.*://.*|[-*•–]\\s.*|\\(?\\d{1,2}\\)\\s.*"
                    + "|(?i:code|key ?words?|index terms|project page|website|demo)\\s*:.*|[^\\p{L}]*");

    /** Whether it is short and reads like no sentence; "?" and "!" may stand in a title, and end it. */
    boolean mayBeTitle() {
        return isShort() && !NO_TITLE.matcher(text).matches();
    }

    boolean isShort() {
        return text.length() <= LONGEST_TITLE;
    }
}
