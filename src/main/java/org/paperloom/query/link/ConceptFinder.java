package org.paperloom.query.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.apache.jena.query.Dataset;

/** Finds the concepts that words name or are about. Instances may be used by several threads. */
public final class ConceptFinder {
    private static final int MOST_CANDIDATES = 200;
    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D");

    private final WordFamilies families = WordFamilies.load();
    private final LuceneQueries lucene = new LuceneQueries(families);

    /**
     * The concepts, surest first; empty when nothing resembles the words. Must be called in a transaction.
     *
     * @param words a name or an alias in any spelling, a concept's IRI, or words to be searched
     * @param broad false for those of the best tier alone; true for the narrower ones too, so that a question about "long
     *     context" finds "long-context understanding" beside "long context"
     * @param most how many at most
     */
    public List<ConceptMatch> find(Dataset dataset, String words, boolean broad, int most) {
        Labels labels = new Labels(dataset);
        List<ConceptMatch> byIri = labels.ofIri(words.strip()).stream()
                .map(l -> l.match(ConceptMatch.NAME))
                .toList();
        List<String> core = Names.core(words);
        if (!byIri.isEmpty() || core.isEmpty()) {
            return byIri;
        }
        List<String> all = Names.words(words);
        Wanted wanted = new Wanted(
                String.join("", all),
                String.join("", core),
                core.stream().map(families::of).toList());
        List<ConceptMatch> matches = search(labels, lucene.names(all), wanted::tier);
        if (!core.equals(all)) {
            matches = merge(matches, search(labels, lucene.names(core), wanted::tier));
        }
        if (matches.isEmpty()) {
            matches = search(labels, lucene.fuzzy(core), name -> near(core, name));
        }
        if (matches.isEmpty() && core.size() > 1) {
            matches = search(labels, lucene.any(core), wanted::partial);
        }
        int best = matches.isEmpty() ? 0 : matches.get(0).tier();
        return matches.stream()
                .filter(m -> broad || m.tier() == best)
                .limit(most)
                .toList();
    }

    /** What the text index is to be asked for sentences about the words: a form of each word that carries meaning. */
    public String evidenceQuery(String words) {
        List<String> core = Names.core(words);
        return core.isEmpty() ? "\"\"" : lucene.all(core);
    }

    private List<ConceptMatch> search(Labels labels, String query, ToIntFunction<String> tier) {
        List<ConceptMatch> found = new ArrayList<>();
        for (Labels.Labelled concept : labels.search(query, MOST_CANDIDATES)) {
            concept.names().stream()
                    .mapToInt(tier)
                    .filter(t -> t > 0)
                    .min()
                    .ifPresent(t -> found.add(concept.match(t)));
        }
        return found.stream().sorted(ConceptMatch.SUREST_FIRST).toList();
    }

    private static List<ConceptMatch> merge(Collection<ConceptMatch> a, Collection<ConceptMatch> b) {
        Map<String, ConceptMatch> all = new TreeMap<>();
        a.forEach(m -> all.put(m.iri(), m));
        b.forEach(m -> all.merge(m.iri(), m, (x, y) -> x.tier() <= y.tier() ? x : y));
        return all.values().stream().sorted(ConceptMatch.SUREST_FIRST).toList();
    }

    private static int near(List<String> core, String name) {
        String meant = String.join("", core);
        String key = Names.key(name);
        boolean sameNumbers = NOT_A_DIGIT
                .matcher(meant)
                .replaceAll("")
                .equals(NOT_A_DIGIT.matcher(key).replaceAll(""));
        return sameNumbers && Math.abs(key.length() - meant.length()) <= 2 ? ConceptMatch.NEAR : 0;
    }

    /**
     * What is looked for.
     *
     * @param key of all its words
     * @param core key of those that carry meaning
     * @param families the family of each of these
     */
    private record Wanted(String key, String core, List<List<String>> families) {
        int tier(String name) {
            List<String> has = Names.words(name);
            if (key.equals(String.join("", has)) || core.equals(String.join("", Names.core(name)))) {
                return ConceptMatch.NAME;
            }
            return shared(has) == families.size() ? ConceptMatch.ALL_WORDS : 0;
        }

        int partial(String name) {
            return 2 * shared(Names.words(name)) >= families.size() ? ConceptMatch.NEAR : 0;
        }

        private long shared(List<String> has) {
            return families.stream()
                    .filter(family -> family.stream().anyMatch(has::contains))
                    .count();
        }
    }
}
