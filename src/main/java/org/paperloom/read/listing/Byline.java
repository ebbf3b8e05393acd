package org.paperloom.read.listing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paperloom.model.PartialDate;
import org.paperloom.read.raw.Dates;

/** The lines behind an abstract: who ("• 6 authors", or an organisation), "·", and when, with a count of comments. */
final class Byline {
    private static final Pattern WHO = Pattern.compile("[•*]\\s*\\S.{0,80}");

    private static final Pattern AUTHORS = Pattern.compile("(?:[•*·-]\\s*)?\\d+ authors?");

    private static final Pattern DOT = Pattern.compile("[·•]");

    private static final Pattern WHEN = Pattern.compile(
            "(?:[·•]\\s*)?((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} \\d{1,2}(?:, \\d{4})?)(?:\\s+\\d{1,5})?");

    private static final Pattern ONE_LINE =
            Pattern.compile("(?:[•*]\\s*)?(?:\\d+ authors?|.{1,80}?)\\s*·\\s*(.{5,24})");

    private Byline() {}

    static boolean isWho(String line) {
        return WHO.matcher(line).matches() || isAuthors(line);
    }

    static boolean isAuthors(String line) {
        return AUTHORS.matcher(line).matches();
    }

    static boolean isDot(String line) {
        return DOT.matcher(line).matches();
    }

    static boolean isWhen(String line) {
        return WHEN.matcher(line).matches();
    }

    /** Whether the line holds all of it, as in "6 authors · Oct 3, 2024". */
    static boolean isWhole(String line) {
        Matcher m = ONE_LINE.matcher(line);
        return m.matches() && isWhen(m.group(1));
    }

    /** The date that a line with {@link #isWhen} or {@link #isWhole} states; the count of comments is no part of it. */
    static PartialDate date(String line) {
        Matcher whole = ONE_LINE.matcher(line);
        Matcher when = WHEN.matcher(whole.matches() ? whole.group(1) : line);
        return when.matches() ? Dates.parse(when.group(1)) : PartialDate.UNKNOWN;
    }
}
