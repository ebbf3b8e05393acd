package org.paperloom.extract.relate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.paperloom.extract.text.Token;
import org.paperloom.model.Status;

/** Words that turn a statement into its denial, or leave it open. */
public final class Cues {
    private static final Set<String> NEGATION = Set.of(
            "not", "no", "never", "neither", "nor", "cannot", "without", "fail", "fails", "failed", "unable", "n't");

    private static final Set<String> HEDGE = Set.of(
            "may",
            "might",
            "could",
            "potentially",
            "possibly",
            "perhaps",
            "potential",
            "hope",
            "hypothesize",
            "whether",
            "would",
            "plan",
            "future",
            "promising");

    /** How many tokens before the first of two names a cue can stand and still govern what is said of them. */
    private static final int REACH = 3;

    private Cues() {}

    /** Whether a word is a cue of either kind. */
    static boolean isCue(Token token) {
        return NEGATION.contains(token.lower()) || HEDGE.contains(token.lower());
    }

    /** How the words between two places, and a few before them, put what is said; "without" denies what it stands before. */
    public static Status status(List<String> words, int from, int to) {
        Status status = Status.asserted;
        for (int i = Math.max(0, from - REACH); i <= Math.min(to, words.size() - 1); i++) {
            String word = words.get(i).toLowerCase(Locale.ROOT);
            boolean only = word.equals("not")
                    && i + 1 < words.size()
                    && words.get(i + 1).equalsIgnoreCase("only");
            boolean apart = i > 1
                    && word.equals("t")
                    && "'’".contains(words.get(i - 1))
                    && words.get(i - 2).endsWith("n");
            boolean elsewhere = word.equals("without") && i < to - REACH;
            if (apart || (NEGATION.contains(word) && !only && !elsewhere)) {
                return Status.negated;
            }
            if (HEDGE.contains(word)) {
                status = Status.hedged;
            }
        }
        return status;
    }
}
