package org.paperloom.query.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way to ask for a template. */
public final class QuestionPattern {
    private static final Pattern TOKEN = Pattern.compile("\\[([^\\]\\s]+)]|\\{(\\w+)}|\\{(\\w+):([^}\\s]+)}|(\\S+)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}]+");

    private final Pattern regex;
    private final Map<String, Map<String, String>> choices = new LinkedHashMap<>();
    private final Set<String> vocabulary = new TreeSet<>();

    private QuestionPattern(String pattern) {
        StringBuilder built = new StringBuilder();
        Matcher token = TOKEN.matcher(pattern);
        while (token.find()) {
            if (token.group(1) != null) {
                built.append("(?:").append(alternatives(token.group(1))).append(" )?");
            } else if (token.group(2) != null) {
                argument(token.group(2));
                built.append("(?<").append(token.group(2)).append(">\\S.*?) ");
            } else if (token.group(3) != null) {
                built.append("(?<").append(token.group(3)).append(">").append(choice(token.group(3), token.group(4)));
                built.append(") ");
            } else {
                built.append(alternatives(token.group(5))).append(' ');
            }
        }
        this.regex = Pattern.compile(built.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException when it is none, for example names an argument twice
     */
    public static QuestionPattern of(String pattern) {
        return new QuestionPattern(pattern);
    }

    /** The arguments of a question that fits, the words of its argument spans; empty when it does not fit. */
    public Optional<Map<String, Fit>> match(String question) {
        Matcher matcher = regex.matcher(question + " ");
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, Fit> arguments = new LinkedHashMap<>();
        choices.forEach((name, values) -> {
            String text = String.valueOf(matcher.group(name));
            String value = values.getOrDefault(text.toLowerCase(Locale.ROOT), text);
            arguments.put(name, new Fit(value, matcher.start(name), matcher.end(name), !values.isEmpty()));
        });
        return Optional.of(arguments);
    }

    /** The words that the pattern itself holds, in lower case. */
    public Set<String> vocabulary() {
        return Set.copyOf(vocabulary);
    }

    /** The arguments that a question of this pattern gives. */
    public Set<String> arguments() {
        return Set.copyOf(choices.keySet());
    }

    private void argument(String name) {
        choices.put(name, Map.of());
    }

    private String choice(String name, String pairs) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : List.of(pairs.split("/", -1))) {
            String[] words = pair.split("=", 2);
            values.put(words[0].replace('_', ' '), words[words.length - 1]);
        }
        choices.put(name, values);
        return alternatives(String.join("/", values.keySet()).replace(' ', '_'));
    }

    private String alternatives(String token) {
        WORD.matcher(token).results().forEach(w -> vocabulary.add(w.group().toLowerCase(Locale.ROOT)));
        StringBuilder group = new StringBuilder("(?:");
        for (String choice : token.split("/", -1)) {
            group.append(group.length() > 3 ? "|" : "").append(Pattern.quote(choice.replace('_', ' ')));
        }
        return group.append(')').toString();
    }

    /**
     * What a question gives for an argument.
     *
     * @param value for the template
     * @param start of its words in the question
     * @param end behind its last word
     * @param literal whether the pattern itself names the value, so that it counts as understood
     */
    public record Fit(String value, int start, int end, boolean literal) {}
}
