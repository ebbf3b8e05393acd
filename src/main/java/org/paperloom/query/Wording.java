package org.paperloom.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question without what does not matter to its meaning.
 *
 * @param text words with one space between them, without politeness, end marks and the year clause
 * @param since the year from which on papers count, when the question names one
 */
record Wording(String text, Optional<String> since) {
    private static final Pattern SPACE = Pattern.compile("[\\p{Cntrl}\\s]+");
    private static final Pattern END = Pattern.compile("[\\s?!.]+$");
    private static final Pattern POLITE = Pattern.compile(
            "^(?:please|hi|hello|hey|so|ok|and|can you|could you|would you|tell me|show me|give me|find me|find|list|show"
                    + "|i want to know|i would like to know|do you know|i am looking for|i'm looking for|all)[, ]+"
                    + "(?=(?:which|what|who|how|where|when|is|are|tell|show|papers|the|please|a|datasets|methods|models"
                    + "|similar|related|all|me|best)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SINCE = Pattern.compile(
            ",? (since|after|from|newer than|later than)(?: the year)? ((?:19|20)\\d\\d)(?: on| onwards?)?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTES = Pattern.compile("^[\"'“”‘’«»`]+|[\"'“”‘’«»`]+$");

    /** Spaces made one, contractions written out, end marks gone. */
    static String plain(String question) {
        String line = SPACE.matcher(question).replaceAll(" ").strip();
        String full = line.replaceAll("(?i)\\b(what|who|where|how|which)['’]s\\b", "$1 is");
        return END.matcher(full).replaceAll("");
    }

    static Wording of(String plain) {
        String text = plain;
        for (Matcher polite = POLITE.matcher(text); polite.find(); polite = POLITE.matcher(text)) {
            text = text.substring(polite.end());
        }
        Matcher since = SINCE.matcher(text);
        if (!since.find()) {
            return new Wording(text, Optional.empty());
        }
        int year = Integer.parseInt(since.group(2));
        boolean excluded = !List.of("since", "from").contains(since.group(1).toLowerCase(Locale.ROOT));
        return new Wording(text.substring(0, since.start()), Optional.of(Integer.toString(excluded ? year + 1 : year)));
    }

    /**
     * The words of this question, as the user wrote them, that stand where the span stands in a text of as many words; no
     * article or quotation marks around them.
     */
    String argument(String sameWords, int start, int end) {
        int first = spaces(sameWords.substring(0, start));
        int count = spaces(sameWords.substring(start, end)) + 1;
        List<String> words =
                Arrays.stream(text.split(" ", -1)).skip(first).limit(count).toList();
        String bare = QUOTES.matcher(String.join(" ", words)).replaceAll("");
        return ARTICLE.matcher(bare).replaceFirst("").strip();
    }

    private static int spaces(String text) {
        return (int) text.chars().filter(c -> c == ' ').count();
    }
}
