package org.paperloom.query.link;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words as queries to the text index; letters and digits only, each word in quotation marks. */
final class LuceneQueries {
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_FUZZY = 4;
    private static final int TWO_ERRORS_FROM = 8;

    private final WordFamilies families;

    LuceneQueries(WordFamilies families) {
        this.families = families;
    }

    /** Texts that hold a form of each word. */
    String all(List<String> words) {
        return words.stream().map(w -> "+" + group(forms(w))).collect(Collectors.joining(" "));
    }

    /** Texts that hold a form of any word. */
    String any(List<String> words) {
        return group(words.stream().flatMap(this::forms));
    }

    /** Names that hold all words, or all of them in one, or the one word in two: "fine-tuning" and "finetuning". */
    String names(List<String> words) {
        String together = words.size() > 1
                ? phrase(String.join("", words))
                : IntStream.rangeClosed(SHORTEST_PART, words.get(0).length() - SHORTEST_PART)
                        .mapToObj(i -> words.get(0).substring(0, i) + " "
                                + words.get(0).substring(i))
                        .map(LuceneQueries::phrase)
                        .collect(Collectors.joining(" "));
        return "(" + all(words) + ") " + together;
    }

    /** Texts that hold the words up to one letter, from eight letters on up to two. */
    String fuzzy(Collection<String> words) {
        return words.stream()
                .map(w -> w.length() < SHORTEST_FUZZY || !w.chars().allMatch(Character::isLetterOrDigit)
                        ? "+" + phrase(w)
                        : "+" + w + "~" + (w.length() < TWO_ERRORS_FROM ? 1 : 2))
                .collect(Collectors.joining(" "));
    }

    private Stream<String> forms(String word) {
        return families.of(word).stream().flatMap(w -> Stream.of(w, Names.plural(w)));
    }

    private static String group(Stream<String> words) {
        return words.distinct().map(LuceneQueries::phrase).collect(Collectors.joining(" ", "(", ")"));
    }

    private static String phrase(String words) {
        return '"' + words + '"';
    }
}
