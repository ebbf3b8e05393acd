package org.paperloom.query.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text cut to the width of a terminal. */
final class Lines {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\s]+");

    private Lines() {}

    /** One line of exactly that width; what is too long ends with an ellipsis. */
    static String pad(String text, int width) {
        String line = plain(text);
        String cut =
                line.length() <= width ? line : line.substring(0, width - 1).stripTrailing() + "\u2026";
        return cut + " ".repeat(width - cut.length());
    }

    /** Lines of at most that width, broken between words; a longer word, such as an IRI, stays whole. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : plain(text).split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** A cell of that width and at most so many lines; what is too long ends with an ellipsis. */
    static List<String> cell(String text, int width, int most) {
        List<String> lines = wrap(text, width);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> rest = lines.subList(most - 1, lines.size());
        return Stream.concat(lines.stream().limit(most - 1), Stream.of(pad(String.join(" ", rest), width)))
                .toList();
    }

    private static String plain(String text) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }
}
