package org.paperloom.export.neo4j;

import java.util.Locale;

/** Texts as literals of Cypher. */
final class Literals {
    private Literals() {}

    /**
     * The text in quotes, on one line.
     *
     * <p>Neo4j replaces <code>&#92;uXXXX</code> before it reads anything else, so that a backslash before a u would be taken for
     * one even when it is itself escaped: there the text is cut in two.
     */
    static String text(String text) {
        StringBuilder out = new StringBuilder("'");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append(text.startsWith("u", i + 1) ? "\\\\' + '" : "\\\\");
                case '\'' -> out.append("\\'");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (Character.isISOControl(c)) {
                        out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('\'').toString();
    }
}
