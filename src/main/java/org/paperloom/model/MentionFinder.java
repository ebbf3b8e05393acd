package org.paperloom.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds where the names of a document stand in its sentences. */
public final class MentionFinder {
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private MentionFinder() {}

    /**
     * Every occurrence of each surface. A surface stands at word boundaries, outside of longer surfaces; one that never
     * does is taken inside them, and one that never stands at boundaries is taken inside words.
     *
     * @return the occurrences by surface, in text order; empty for a surface that stands nowhere
     */
    public static Map<String, List<Mention>> find(List<String> sentences, Collection<String> surfaces) {
        Map<String, List<Mention>> found = new HashMap<>();
        List<Mention> taken = new ArrayList<>();
        Set<String> distinct = new LinkedHashSet<>(surfaces);
        for (String surface : distinct.stream().sorted(LONGEST_FIRST).toList()) {
            List<Mention> bounded = occurrences(sentences, surface, true);
            List<Mention> free = bounded.stream()
                    .filter(m -> taken.stream().noneMatch(t -> overlap(m, t)))
                    .toList();
            taken.addAll(free);
            List<Mention> best = free.isEmpty() ? bounded : free;
            found.put(surface, best.isEmpty() ? occurrences(sentences, surface, false) : best);
        }
        return found;
    }

    private static List<Mention> occurrences(List<String> sentences, String surface, boolean bounded) {
        List<Mention> all = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            String sentence = sentences.get(s);
            int at = sentence.indexOf(surface);
            while (at >= 0) {
                int end = at + surface.length();
                boolean hit = !bounded || (isBoundary(sentence, at) && isBoundary(sentence, end));
                if (hit) {
                    all.add(new Mention(s, new Span(at, end), surface));
                }
                at = sentence.indexOf(surface, hit ? end : at + 1);
            }
        }
        return all;
    }

    private static boolean isBoundary(String text, int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.codePointBefore(at))
                || !Character.isLetterOrDigit(text.codePointAt(at));
    }

    private static boolean overlap(Mention a, Mention b) {
        return a.sentence() == b.sentence() && a.span().overlaps(b.span());
    }
}
