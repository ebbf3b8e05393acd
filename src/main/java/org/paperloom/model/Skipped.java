package org.paperloom.model;

/**
 * A page, or a part of one, that could not be used, and why.
 *
 * @param page the page's name as the user knows it
 * @param place where in the page, such as "line 12" or "record 3"; empty for the whole page
 * @param reason what is wrong and what to do, one sentence without a line break
 */
public record Skipped(String page, String place, String reason) {
    public Skipped {
        Checks.notBlank(page, "page");
        Checks.notBlank(reason, "reason");
        reason = reason.replaceAll("\\s+", " ").strip();
    }

    /** One line: page, place and reason. */
    @Override
    public String toString() {
        return place.isEmpty() ? page + ": " + reason : page + ", " + place + ": " + reason;
    }
}
