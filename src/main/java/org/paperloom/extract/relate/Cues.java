package org.paperloom.extract.relate;

import java.util.List;
import java.util.Set;
import org.paperloom.extract.text.Token;
import org.paperloom.model.Status;

/** Words that turn a statement into its denial, or leave it open. */
final class Cues {
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
    static Status status(List<Token> tokens, int from, int to) {
        Status status = Status.asserted;
        for (int i = Math.max(0, from - REACH); i <= Math.min(to, tokens.size() - 1); i++) {
            String word = tokens.get(i).lower();
            boolean only = word.equals("not")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).lower().equals("only");
            boolean elsewhere = word.equals("without") && i < to - REACH;
            if (NEGATION.contains(word) && !only && !elsewhere) {
                return Status.negated;
            }
            if (HEDGE.contains(word)) {
                status = Status.hedged;
            }
        }
        return status;
    }
}
