package org.paperloom.extract.tag;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.paperloom.extract.text.Document;
import org.paperloom.extract.text.Token;
import org.paperloom.model.EntityType;

/** In how many documents a phrase stands, and in how many of them it names an entity of each type. */
public final class PhraseCounts {
    private static final EntityType[] TYPES = EntityType.values();
    private static final int DOCUMENTS = TYPES.length;

    private final Map<String, float[]> counts;

    private PhraseCounts(Map<String, float[]> counts) {
        this.counts = counts;
    }

    /** What spans name, document by document; the lists run side by side. */
    public static PhraseCounts count(List<Document> documents, List<List<TaggedSpan>> spans) {
        Set<String> phrases = new HashSet<>();
        for (int d = 0; d < documents.size(); d++) {
            phrases.addAll(named(documents.get(d), spans.get(d)).keySet());
        }
        Map<String, float[]> counts = new HashMap<>();
        for (int d = 0; d < documents.size(); d++) {
            one(documents.get(d), spans.get(d), phrases).counts.forEach((phrase, c) -> {
                float[] sum = counts.computeIfAbsent(phrase, p -> new float[TYPES.length + 1]);
                for (int i = 0; i < c.length; i++) {
                    sum[i] += c[i];
                }
            });
        }
        return new PhraseCounts(counts);
    }

    /** The counts of a single document, of the phrases that these counts know. */
    public PhraseCounts of(Document document, List<TaggedSpan> spans) {
        return one(document, spans, counts.keySet());
    }

    /** A lexicon of all that was counted, but for one document's own part: a text must not vouch for itself. */
    public PhraseLexicon without(PhraseCounts own) {
        return phrase -> {
            float[] all = counts.get(phrase);
            float[] part = own.counts.get(phrase);
            if (all == null || part == null) {
                return all == null ? "" : phraseClass(all);
            }
            float[] rest = new float[all.length];
            for (int i = 0; i < rest.length; i++) {
                rest[i] = all[i] - part[i];
            }
            return phraseClass(rest);
        };
    }

    /** The classes of the phrases that stand in at least so many documents, by phrase. */
    public Map<String, String> classes(int minimum) {
        Map<String, String> classes = new TreeMap<>();
        counts.forEach((phrase, c) -> {
            String found = c[DOCUMENTS] < minimum ? "" : phraseClass(c);
            if (!found.isEmpty()) {
                classes.put(phrase, found);
            }
        });
        return classes;
    }

    /** The likeliest type, how much evidence there is (a to d), the share that names something, "m" for mixed types. */
    private static String phraseClass(float[] count) {
        float named = 0;
        int best = 0;
        for (int t = 0; t < TYPES.length; t++) {
            named += count[t];
            best = count[t] > count[best] ? t : best;
        }
        float documents = count[DOCUMENTS];
        if (documents < 0.5f || named < 0.25f) {
            return documents >= 2 ? "none" + Math.min(3, (int) documents / 2) : "";
        }
        String evidence = documents >= 16 ? "d" : documents >= 4 ? "c" : documents >= 2 ? "b" : "a";
        int share = Math.min(4, (int) (5 * named / documents));
        return TYPES[best] + evidence + share + (count[best] < 0.7f * named ? "m" : "");
    }

    private static PhraseCounts one(Document document, List<TaggedSpan> spans, Collection<String> phrases) {
        Map<String, float[]> counts = new HashMap<>();
        for (List<Token> tokens : document.sentences()) {
            for (int i = 0; i < tokens.size(); i++) {
                for (int j = i; j < Math.min(tokens.size(), i + PhraseLexicon.LONGEST); j++) {
                    if (tokens.get(i).isWord() && tokens.get(j).isWord()) {
                        String phrase = PhraseLexicon.key(tokens, i, j);
                        if (phrases.contains(phrase)) {
                            counts.computeIfAbsent(phrase, p -> new float[TYPES.length + 1])[DOCUMENTS] = 1;
                        }
                    }
                }
            }
        }
        named(document, spans).forEach((phrase, masses) -> {
            float[] count = counts.get(phrase);
            for (int t = 0; count != null && t < TYPES.length; t++) {
                count[t] = masses[t];
            }
        });
        return new PhraseCounts(counts);
    }

    /** For each phrase of the spans the surest of its spans of each type. */
    private static Map<String, float[]> named(Document document, List<TaggedSpan> spans) {
        Map<String, float[]> named = new HashMap<>();
        for (TaggedSpan span : spans) {
            if (span.last() - span.first() < PhraseLexicon.LONGEST) {
                String phrase = PhraseLexicon.key(document.sentences().get(span.sentence()), span.first(), span.last());
                float[] masses = named.computeIfAbsent(phrase, p -> new float[TYPES.length]);
                int type = List.of(TYPES).indexOf(span.type());
                masses[type] = Math.max(masses[type], (float) span.confidence());
            }
        }
        return named;
    }
}
