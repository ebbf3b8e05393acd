package org.paperloom.extract.tag;

import java.util.List;
import org.paperloom.extract.text.Token;

/** What is known of phrases: how likely each names an entity of each type, in coarse classes. */
@FunctionalInterface
public interface PhraseLexicon {
    /** Longest phrase that is looked up, in tokens. */
    int LONGEST = 6;

    /** The class of a phrase such as "Method3", or "" when it is not known. */
    String lookup(String phrase);

    /** The key of the tokens from first to last: their normal forms, signs left out. */
    static String key(List<Token> tokens, int first, int last) {
        StringBuilder key = new StringBuilder();
        for (int i = first; i <= last; i++) {
            if (tokens.get(i).isWord()) {
                key.append(key.length() == 0 ? "" : " ").append(tokens.get(i).norm());
            }
        }
        return key.toString();
    }
}
