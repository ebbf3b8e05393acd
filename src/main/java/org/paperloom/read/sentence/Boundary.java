package org.paperloom.read.sentence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges one space of an abstract: may a sentence end there, must it. */
final class Boundary {
    /** What a sentence ends with: a stop, and what may close behind it. */
    private static final Pattern END = Pattern.compile("[.!?]+[\"'”’)\\]}$*]*$");

    /**
     * What a sentence begins with: a capital, a number, an opening mark, LaTeX, or a name such as "mT5" or "iPhone". A
     * LaTeX comment ("% …") that was left in the abstract begins none.
     */
    private static final Pattern START = Pattern.compile(
            "[\"'“‘`(\\[{]*(?:(?<=[(\\[])\\p{L}+[)\\]]|\\p{Lu}|\\p{Lo}|\\p{Nd}|[$\\\\]|\\p{Ll}\\w*[\\p{Lu}\\d]).*");

    /** Abbreviations that stand within a sentence, whatever follows. */
    private static final Pattern WITHIN = Pattern.compile(
            "(?i)[(\\[\"'“]*(?:e\\.g|i\\.e|a\\.k\\.a|w\\.r\\.t|vs|cf|viz|resp|approx|incl|et|dr|prof|mr|mrs"
                    + "|figs?|eqs?|secs?|tabs?|refs?|vol|nos|dept|univ)\\.");

    /** "No. 5", but also the answer "no." */
    private static final Pattern NUMERO = Pattern.compile("(?i)no\\. \\d.*");

    /** "et al." and "etc." end a sentence only where a plain word begins the next. */
    private static final Pattern OPEN = Pattern.compile("(?i)[(\\[]*(?:al|etc)\\.[)\\]]*");

    private static final Pattern PLAIN_WORD = Pattern.compile("\\p{Lu}\\p{Ll}*[ ,].*");

    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{Nd}-]*\\.?[ ,].*");

    /** Initials of a person: "J. Smith" and "J. K. Smith", but "for all K. This". */
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");

    /** A number at a sentence's end, which the model takes for one of a list or for a decimal. */
    private static final Pattern NUMBER_END = Pattern.compile("\\S*\\d\\.");

    private static final Pattern LISTED = Pattern.compile("(?:.*[,;:]|and|or|)");

    private static final int LONGEST_WORD = 64;

    private final String before;
    private final String last;
    private final String rest;

    /** The space at an offset of a text. */
    Boundary(String text, int space) {
        int wordStart = start(text, space);
        before = text.substring(start(text, wordStart - 1), Math.max(0, wordStart - 1));
        last = text.substring(wordStart, space);
        rest = text.substring(space + 1, Math.min(text.length(), space + 40));
    }

    /** Where the word begins that ends at an offset; of what is longer than any word, no more than its end is looked at. */
    private static int start(String text, int end) {
        return Math.max(text.lastIndexOf(' ', Math.max(0, end - 1)) + 1, end - LONGEST_WORD);
    }

    boolean mayEnd() {
        return END.matcher(last).find() && START.matcher(rest).matches() && !isAbbreviation();
    }

    boolean mustEnd() {
        Matcher number = NUMBER_END.matcher(last);
        return number.matches()
                && WORD.matcher(rest).matches()
                && !LISTED.matcher(before).matches();
    }

    private boolean isAbbreviation() {
        if (OPEN.matcher(last).matches()) {
            return !PLAIN_WORD.matcher(rest).matches();
        }
        boolean name = INITIAL.matcher(last).matches()
                && (INITIAL.matcher(before).matches()
                        || !PLAIN_WORD.matcher(rest).matches());
        return name
                || WITHIN.matcher(last).matches()
                || NUMERO.matcher(last + " " + rest).matches();
    }
}
