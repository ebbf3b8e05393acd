package org.paperloom.read.raw;

/** Takes what a form's reader finds, one at a time. */
public interface RawSink {
    void paper(RawPaper paper);

    /**
     * A part of the page cannot be used; reading goes on behind it.
     *
     * @param place where in the page, such as "line 12"
     * @param reason what is wrong and what to do
     */
    void problem(String place, String reason);
}
