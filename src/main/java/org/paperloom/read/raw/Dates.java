package org.paperloom.read.raw;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paperloom.model.PartialDate;

/** Reads the dates that pages write; what is not stated stays unknown. */
public final class Dates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String NAME = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";

    /** "2024-10-03T12:00:00Z", "2024/10/3", "2024-10", "2024". */
    private static final Pattern NUMERIC = Pattern.compile("(\\d{4})(?:[-/](\\d{1,2})(?:[-/](\\d{1,2}))?)?(?:[T ].*)?");

    /** "3-Oct-2024", "Thu, 3 Oct 2024 17:59:59 GMT". */
    private static final Pattern DAY_FIRST = pattern("(?:[a-z]{3}, ?)?(\\d{1,2})[- ]" + NAME + "[- ,]+(\\d{4})\\b.*");

    /** "Oct 3, 2024", "October 3 2024", "Jun 23". */
    private static final Pattern MONTH_FIRST = pattern(NAME + " (\\d{1,2})(?:,? (\\d{4}))?");

    /** "October 2024", "October-November 2024", "October". */
    private static final Pattern MONTH = pattern(NAME + "(?:\\W{1,3}[a-z]+)?(?:[ ,]+(\\d{4}))?");

    private Dates() {}

    /** The date as far as the text states it; {@link PartialDate#UNKNOWN} for anything else. */
    public static PartialDate parse(String text) {
        String date = Whitespace.normalise(text);
        Matcher m = NUMERIC.matcher(date);
        if (m.matches()) {
            return of(number(m.group(1)), number(m.group(2)), number(m.group(3)));
        }
        m = DAY_FIRST.matcher(date);
        if (m.matches()) {
            return of(number(m.group(3)), month(m.group(2)), number(m.group(1)));
        }
        m = MONTH_FIRST.matcher(date);
        if (m.matches()) {
            return of(number(m.group(3)), month(m.group(1)), number(m.group(2)));
        }
        m = MONTH.matcher(date);
        return m.matches() ? of(number(m.group(2)), month(m.group(1)), 0) : PartialDate.UNKNOWN;
    }

    /** Year and month of an arXiv identifier in the form used since April 2007; unknown for others. */
    public static PartialDate ofArxivKey(String key) {
        return key.matches("arxiv:\\d{4}\\..*")
                ? of(2000 + number(key.substring(6, 8)), number(key.substring(8, 10)), 0)
                : PartialDate.UNKNOWN;
    }

    private static PartialDate of(int year, int month, int day) {
        try {
            return new PartialDate(year, month, day);
        } catch (IllegalArgumentException e) {
            return PartialDate.UNKNOWN;
        }
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
