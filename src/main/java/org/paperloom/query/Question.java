package org.paperloom.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;
import org.paperloom.query.ask.QuestionPattern;
import org.paperloom.query.ask.Spelling;
import org.paperloom.query.link.ConceptFinder;
import org.paperloom.query.link.ConceptMatch;
import org.paperloom.store.GraphStore;

/** Understands plain questions by the patterns of the templates. Immutable; may be used by several threads. */
public final class Question {
    /** The template that a bare name asks for. */
    private static final String BARE_NAME = "about";

    /** Letters of the longest question; a longer text is none. */
    private static final int LONGEST = 500;

    private final QueryCatalogue catalogue;
    private final Map<QuestionPattern, Template> patterns = new LinkedHashMap<>();
    private final Spelling spelling;

    /** A reader of questions to these templates. */
    public Question(QueryCatalogue catalogue) {
        this.catalogue = catalogue;
        Set<String> vocabulary = new TreeSet<>();
        for (Template template : catalogue.templates()) {
            for (QuestionPattern pattern : template.patterns()) {
                patterns.put(pattern, template);
                vocabulary.addAll(pattern.vocabulary());
            }
        }
        this.spelling = new Spelling(vocabulary);
    }

    /** The ways to understand the question, the likeliest first, one a template; empty when there is none. */
    public List<Understood> understand(GraphStore store, String question) {
        return understand(store.dataset(), question);
    }

    /** The same over a dataset; it is asked only whether a bare name names something. */
    public List<Understood> understand(Dataset dataset, String question) {
        List<Understood> understood = understand(question);
        if (!understood.isEmpty() || question.isBlank() || question.length() > LONGEST) {
            return understood;
        }
        String name = Wording.plain(question);
        List<ConceptMatch> named = Txn.calculateRead(dataset, () -> new ConceptFinder().find(dataset, name, false, 1));
        return named.stream()
                .filter(match -> match.tier() != ConceptMatch.NEAR)
                .flatMap(match -> catalogue.find(BARE_NAME).stream())
                .map(template -> new Understood(template, Map.of("topic", name)))
                .toList();
    }

    /** The ways to understand the question by its words alone. */
    public List<Understood> understand(String question) {
        if (question.length() > LONGEST) {
            return List.of();
        }
        Wording wording = Wording.of(Wording.plain(question));
        List<Candidate> candidates = new ArrayList<>(candidates(wording, wording.text()));
        String mended = spelling.mend(wording.text());
        if (!mended.equals(wording.text())) {
            candidates.addAll(candidates(wording, mended));
        }
        candidates.sort(Comparator.comparingInt(Candidate::left));
        Map<String, Understood> best = new LinkedHashMap<>();
        candidates.forEach(c -> best.putIfAbsent(c.understood().template().name(), c.understood()));
        return List.copyOf(best.values());
    }

    /** A question that each template answers, for those who wonder what they may ask. */
    public List<String> examples() {
        return catalogue.templates().stream()
                .map(Template::exampleQuestion)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Candidate> candidates(Wording wording, String text) {
        Set<Candidate> found = new LinkedHashSet<>();
        patterns.forEach((pattern, template) -> pattern.match(text)
                .flatMap(fits -> candidate(wording, text, template, fits))
                .ifPresent(found::add));
        return List.copyOf(found);
    }

    private static Optional<Candidate> candidate(
            Wording wording, String text, Template template, Map<String, QuestionPattern.Fit> fits) {
        Map<String, String> arguments = new LinkedHashMap<>();
        int left = 0;
        for (Map.Entry<String, QuestionPattern.Fit> fit : fits.entrySet()) {
            QuestionPattern.Fit span = fit.getValue();
            String argument = span.literal() ? span.value() : wording.argument(text, span.start(), span.end());
            if (argument.isEmpty()) {
                return Optional.empty();
            }
            arguments.put(fit.getKey(), argument);
            left += span.literal() ? 0 : span.end() - span.start();
        }
        if (wording.since().isPresent()) {
            if (template.parameter("since").isEmpty()) {
                left += LONGEST;
            } else {
                arguments.put("since", wording.since().get());
            }
        }
        return Optional.of(new Candidate(new Understood(template, arguments), left));
    }

    /** A way to understand a question, and how many letters of it were left to arguments. */
    private record Candidate(Understood understood, int left) {}
}
