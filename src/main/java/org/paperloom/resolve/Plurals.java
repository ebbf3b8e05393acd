package org.paperloom.resolve;

import java.util.Locale;
import java.util.Map;

/** Folds the number of a word; cruder than a lemmatiser, but the same for all writers of a name. */
record Plurals(Map<String, String> irregular) {
    /** An acronym of up to this many capitals keeps its S: "TTS" is no plural, "MODELS" is one. */
    private static final int LONGEST_ACRONYM = 5;

    static Plurals load() {
        return new Plurals(Table.read("plurals.tsv").rows());
    }

    String singular(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String known = irregular.get(lower);
        if (known != null) {
            return known;
        }
        boolean acronym = word.endsWith("S") && word.length() <= LONGEST_ACRONYM;
        boolean acronyms = lower.length() == 3 && Character.isUpperCase(word.charAt(1));
        if (acronym || !lower.endsWith("s") || (lower.length() <= 3 && !acronyms)) {
            return lower;
        }
        if (lower.endsWith("ies") && lower.length() > 4) {
            return cut(lower, 3) + "y";
        }
        if (lower.matches(".*(?:ss|sh|[^a]ch|x)es")) {
            return cut(lower, 2);
        }
        return lower.matches(".*(?:ss|us|is)") ? lower : cut(lower, 1);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
