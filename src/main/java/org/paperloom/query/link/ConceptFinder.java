package org.paperloom.query.link;

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
        if (!byIri.isEmpty() || Names.core(words).isEmpty()) {
            return byIri;
        }
        List<ConceptMatch> matches = phrase(labels, words);
        for (String head = Names.head(words); matches.isEmpty() && !head.isEmpty(); head = Names.head(head)) {
            matches = phrase(labels, head);
        }
        if (matches.isEmpty() && Names.core(words).size() > 1) {
            matches = search(labels, lucene.any(Names.core(words)), Wanted.of(words, families)::partial);
        }
        int best = matches.isEmpty() ? 0 : matches.get(0).tier();
        return matches.stream()
                .filter(m -> broad || m.tier() == best)
                .limit(most)
                .toList();
    }

    private List<ConceptMatch> phrase(Labels labels, String words) {
        List<String> core = Names.core(words);
        List<String> all = Names.words(words);
        Wanted wanted = Wanted.of(words, families);
        Map<String, Labels.Labelled> found = new TreeMap<>();
        labels.search(lucene.names(all), MOST_CANDIDATES).forEach(c -> found.put(c.iri(), c));
        if (!core.equals(all)) {
            labels.search(lucene.names(core), MOST_CANDIDATES).forEach(c -> found.put(c.iri(), c));
        }
        int known = found.values().stream()
                .filter(c -> wanted.key().equals(Names.key(c.label())))
                .mapToInt(Labels.Labelled::papers)
                .max()
                .orElse(0);
        List<ConceptMatch> matches = ranked(found.values(), c -> wanted.tier(c, known));
        return matches.isEmpty() ? search(labels, lucene.fuzzy(core), name -> near(core, name)) : matches;
    }

    /** What the text index is to be asked for sentences about the words: a form of each word that carries meaning. */
    public String evidenceQuery(String words) {
        List<String> core = Names.core(words);
        return core.isEmpty() ? "\"\"" : lucene.all(core);
    }

    private static List<ConceptMatch> search(Labels labels, String query, ToIntFunction<String> tier) {
        return ranked(labels.search(query, MOST_CANDIDATES), concept -> best(concept, tier));
    }

    private static List<ConceptMatch> ranked(
            Collection<Labels.Labelled> concepts, ToIntFunction<Labels.Labelled> tier) {
        return concepts.stream()
                .filter(concept -> tier.applyAsInt(concept) > 0)
                .map(concept -> concept.match(tier.applyAsInt(concept)))
                .sorted(ConceptMatch.SUREST_FIRST)
                .toList();
    }

    private static int best(Labels.Labelled concept, ToIntFunction<String> tier) {
        return concept.names().stream().mapToInt(tier).filter(t -> t > 0).min().orElse(0);
    }

    private static int near(List<String> core, String name) {
        String meant = String.join("", core);
        String key = Names.key(name);
        boolean sameNumbers = NOT_A_DIGIT
                .matcher(meant)
                .replaceAll("")
                .equals(NOT_A_DIGIT.matcher(key).replaceAll(""));
        return sameNumbers && Spelling.isNear(meant, key) ? ConceptMatch.NEAR : 0;
    }

    /**
     * What is looked for.
     *
     * @param key of all its words
     * @param core key of those that carry meaning
     * @param families the family of each of these
     */
    private record Wanted(String key, String core, List<List<String>> families) {
        static Wanted of(String words, WordFamilies families) {
            List<String> core = Names.core(words);
            return new Wanted(
                    Names.key(words),
                    String.join("", core),
                    core.stream().map(families::of).toList());
        }

        /**
         * How the words name the concept. Some paper calls long-context LLMs "LLMs" after their first mention: what goes by
         * another label is not meant where a concept in more papers has the words for its label.
         *
         * @param known papers with the best known concept of which the words are the label; 0 when there is none
         */
        int tier(Labels.Labelled concept, int known) {
            int tier = best(concept, this::tier);
            boolean byname =
                    tier == ConceptMatch.NAME && concept.papers() < known && tier(concept.label()) != ConceptMatch.NAME;
            return byname ? ConceptMatch.ALL_WORDS : tier;
        }

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
