package org.paperloom.extract.tag;

import java.util.Locale;
import java.util.Optional;

/** Tells whether a short form can stand for a long one, after Schwartz and Hearst (2003). */
final class Acronyms {
    private Acronyms() {}

    /** Whether the short form is one word with a capital whose letters stand in the long one, in order. */
    static boolean matches(String shortForm, String longForm) {
        String letters = shortForm.replaceAll("[^\\p{L}\\p{N}]", "");
        String acronym = withoutPlural(letters);
        boolean shape = acronym.length() >= 2
                && acronym.length() <= 12
                && shortForm.indexOf(' ') < 0
                && acronym.chars().anyMatch(Character::isUpperCase)
                && longForm.length() > shortForm.length();
        return shape && inOrder(acronym.toLowerCase(Locale.ROOT), longForm.toLowerCase(Locale.ROOT));
    }

    /** The capital initials of a name's words, hyphenated ones taken apart; empty for a name of one word. */
    static Optional<String> initials(String name) {
        StringBuilder initials = new StringBuilder();
        boolean inWord = false;
        for (int i = 0; i < name.length(); i++) {
            boolean letter = Character.isLetterOrDigit(name.charAt(i));
            if (letter && !inWord) {
                initials.append(Character.toUpperCase(name.charAt(i)));
            }
            inWord = letter;
        }
        return initials.length() < 2 ? Optional.empty() : Optional.of(initials.toString());
    }

    /** An acronym without the small s of its plural. */
    static String withoutPlural(String acronym) {
        boolean plural = acronym.length() > 2
                && acronym.endsWith("s")
                && Character.isUpperCase(acronym.charAt(acronym.length() - 2));
        return plural ? acronym.substring(0, acronym.length() - 1) : acronym;
    }

    /** From the end: each letter is found, and the first one begins a word. */
    private static boolean inOrder(String acronym, String longForm) {
        int at = longForm.length() - 1;
        for (int i = acronym.length() - 1; i >= 0; i--) {
            char wanted = acronym.charAt(i);
            while (at >= 0 && (longForm.charAt(at) != wanted || (i == 0 && !beginsWord(longForm, at)))) {
                at--;
            }
            if (at < 0) {
                return false;
            }
            at--;
        }
        return true;
    }

    private static boolean beginsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
