package org.paperloom.read;

import java.util.Locale;
import java.util.regex.Pattern;

/** The forms a page may have, told by how it begins. */
enum Form {
    HTML,
    XML,
    JSON_LINES,
    JSON_OBJECTS,
    CSV,
    TEXT;

    /** Tags that a saved web page may begin with. */
    private static final Pattern HTML_START = Pattern.compile(
            "(?:<\\?xml[^>]*>|<!--.*?-->|\\s++)*+<(!doctype\\s+html|html|head|body|main|div|article|section|meta|title|script|link|ul|ol|p|h[1-6])[\\s>/].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A tag, a declaration or a comment; text may begin with "<" too. */
    private static final Pattern XML_START = Pattern.compile("<[\\p{L}_?!].*", Pattern.DOTALL);

    /** An array of objects, or an object that does not end on its first line. */
    private static final Pattern OBJECTS = Pattern.compile("\\[\\s*+(\\{.*)?|\\{[^\\n]*+\\s++\".*", Pattern.DOTALL);

    /** The form of a page that begins so. */
    static Form of(String prefix) {
        String start = prefix.strip();
        if (HTML_START.matcher(start).matches()) {
            return HTML;
        }
        if (XML_START.matcher(start).matches()) {
            return XML;
        }
        if (OBJECTS.matcher(start).matches()) {
            return JSON_OBJECTS;
        }
        if (start.startsWith("{")) {
            return JSON_LINES;
        }
        return isCsvHeader(start.lines().findFirst().orElse("")) ? CSV : TEXT;
    }

    private static boolean isCsvHeader(String line) {
        String names =
                "," + line.toLowerCase(Locale.ROOT).replaceAll("[;\\t]", ",").replaceAll("[\"\\s]", "") + ",";
        return names.contains(",title,") && (names.contains(",abstract,") || names.contains(",summary,"));
    }
}
