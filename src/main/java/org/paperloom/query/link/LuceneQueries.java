package org.paperloom.query.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words as queries to the text index; letters and digits only, each word in quotation marks. */
final class LuceneQueries {
    private static final int LONGEST_SPLIT = 20;
    private static final int MOST_JOINED = 6;
    private static final int SHORTEST_FUZZY = 4;
    private static final int TWO_ERRORS_FROM = 7;

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

    /** Names that hold all words, whether two of them are written as one or one as two: "fine-tuning", "finetuning". */
    String names(List<String> words) {
        List<String> ways = new ArrayList<>();
        ways.add(words.stream()
                .map(w -> "+" + group(Stream.concat(forms(w), halves(w))))
                .collect(Collectors.joining(" ")));
        ways.add(phrase(String.join("", words)));
        for (int i = 0; i + 1 < Math.min(words.size(), MOST_JOINED); i++) {
            List<String> joined = new ArrayList<>(words);
            joined.set(i, words.get(i) + joined.remove(i + 1));
            ways.add(all(joined));
        }
        return ways.stream().map(way -> "(" + way + ")").collect(Collectors.joining(" "));
    }

    private static Stream<String> halves(String word) {
        return word.length() > LONGEST_SPLIT
                ? Stream.empty()
                : IntStream.range(1, word.length()).mapToObj(i -> word.substring(0, i) + " " + word.substring(i));
    }

    /** Texts that hold the words up to one letter, from seven letters on up to two. */
    String fuzzy(Collection<String> words) {
        return words.stream()
                .map(w -> w.length() < SHORTEST_FUZZY || !w.chars().allMatch(Character::isLetterOrDigit)
                        ? "+" + phrase(w)
                        : "+" + Stems.of(w) + "~" + (w.length() < TWO_ERRORS_FROM ? 1 : 2))
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
