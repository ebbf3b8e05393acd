package org.paperloom.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A date as far as the page tells it: what is not stated stays unknown and is never filled in.
 *
 * @param year 0 for unknown
 * @param month 1 to 12, 0 for unknown
 * @param day 1 to 31, 0 for unknown; needs a month
 */
public record PartialDate(int year, int month, int day) {
    /** A date of which nothing is known. */
    public static final PartialDate UNKNOWN = new PartialDate(0, 0, 0);

    public PartialDate {
        boolean shape = year >= 0 && year <= 9999 && month >= 0 && day >= 0 && (day == 0 || month > 0);
        if (!shape || (month > 0 && !exists(year, month, day))) {
            throw new IllegalArgumentException("no such date: " + year + "-" + month + "-" + day);
        }
    }

    private static boolean exists(int year, int month, int day) {
        try {
            if (day == 0) {
                return YearMonth.of(2000, month).getMonthValue() == month;
            }
            return year == 0
                    ? MonthDay.of(month, day).getDayOfMonth() == day
                    : LocalDate.of(year, month, day).getDayOfMonth() == day;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Whether nothing at all is known. */
    public boolean isUnknown() {
        return year == 0 && month == 0;
    }

    /** The lexical form of XML Schema's date, gYearMonth, gYear, gMonthDay or gMonth; empty when unknown. */
    @Override
    public String toString() {
        if (isUnknown()) {
            return "";
        }
        StringBuilder text = new StringBuilder(year == 0 ? "-" : String.format(Locale.ROOT, "%04d", year));
        if (month > 0) {
            text.append(String.format(Locale.ROOT, "-%02d", month));
        }
        if (day > 0) {
            text.append(String.format(Locale.ROOT, "-%02d", day));
        }
        return text.toString();
    }
}
