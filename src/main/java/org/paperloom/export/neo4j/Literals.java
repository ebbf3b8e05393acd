package org.paperloom.export.neo4j;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as literals of Cypher, on one line each. */
final class Literals {
    private Literals() {}

    /** A map, a list, a text, a number, or null; the keys of maps are names that need no quotes. */
    static String of(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + of(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Literals::of).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text ? text(text) : String.valueOf(value);
    }

    /**
     * Neo4j replaces <code>&#92;uXXXX</code> before it reads anything else, so that a backslash before a u would be taken for
     * one even when it is itself escaped: there the text is cut in two.
     */
    private static String text(String text) {
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
