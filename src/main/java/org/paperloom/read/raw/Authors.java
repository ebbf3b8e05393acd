package org.paperloom.read.raw;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Brings authors' names into one form: given names first, one name an entry. */
public final class Authors {
    private static final Pattern SEMICOLON = Pattern.compile(" ?; ?");

    /** "A. One, B. Two and C. Three". */
    private static final Pattern COMMA = Pattern.compile(" ?, ?(?:and )?| and ");

    /** Affiliations, which may hold commas. */
    private static final Pattern BRACKETS = Pattern.compile(" ?\\([^()]*\\)");

    private Authors() {}

    /** The names of a list written as one text. */
    public static List<String> split(String names) {
        Pattern separator = names.indexOf(';') >= 0 ? SEMICOLON : COMMA;
        return Arrays.stream(separator.split(
                        BRACKETS.matcher(Whitespace.normalise(names)).replaceAll("")))
                .map(separator == SEMICOLON ? Authors::firstLast : Whitespace::normalise)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** "Ada Lovelace" of "Lovelace, Ada"; other names stand as they are. */
    public static String firstLast(String name) {
        int comma = name.indexOf(',');
        return comma < 0
                ? Whitespace.normalise(name)
                : firstLast(name.substring(0, comma), name.substring(comma + 1), "");
    }

    /** A name of its parts, each of which may be blank. */
    public static String firstLast(String last, String first, String suffix) {
        return Whitespace.normalise(first + " " + last + " " + suffix);
    }
}
