package org.paperloom.extract.relate;

import java.util.List;
import org.paperloom.extract.learn.FeatureSink;
import org.paperloom.extract.text.Annotation;
import org.paperloom.extract.text.Place;
import org.paperloom.extract.text.TextAnalyzer;
import org.paperloom.extract.text.Token;
import org.paperloom.extract.words.WordClasses;
import org.paperloom.model.Entity;

/** The features by which a sentence shows how two entities relate. Cues of negation and hedging are left out of them. */
public final class RelationFeatures {
    /** Words between two names beyond this are not looked at one by one. */
    private static final int FAR = 25;

    private final TextAnalyzer analyzer;
    private final WordClasses classes;

    public RelationFeatures(TextAnalyzer analyzer, WordClasses classes) {
        this.analyzer = analyzer;
        this.classes = classes;
    }

    /**
     * The features of a pair.
     *
     * @param novelty probability that each entity is introduced by the paper
     */
    public long[] of(Annotation annotation, Pair pair, double[] novelty) {
        FeatureSink sink = new FeatureSink();
        List<Token> tokens = annotation.tokens(pair.sentence());
        Entity head = annotation.entities().get(pair.head().entity());
        Entity tail = annotation.entities().get(pair.tail().entity());
        boolean forward = pair.head().first() <= pair.tail().first();
        Place left = forward ? pair.head() : pair.tail();
        Place right = forward ? pair.tail() : pair.head();
        String types = (forward ? ">" : "<") + head.type() + tail.type();
        String own =
                own(novelty[pair.head().entity()]) + own(novelty[pair.tail().entity()]);
        String implied = (pair.headImplied() ? "H" : "") + (pair.tailImplied() ? "T" : "");
        int gap = right.first() - left.last() - 1;
        int others = (int) annotation.places().get(pair.sentence()).stream()
                .filter(p -> p.first() > left.last() && p.last() < right.first())
                .map(Place::entity)
                .distinct()
                .count();
        String near = gap <= 0 ? "0" : gap <= 1 ? "1" : gap <= 3 ? "3" : gap <= 7 ? "7" : gap <= 15 ? "15" : "far";
        both(sink, types, "bias", "");
        both(sink, types, "own", own);
        both(sink, types, "ownImplied", own + implied);
        both(sink, types, "gap", near);
        both(sink, types, "others", String.valueOf(Math.min(4, others)));
        both(sink, types, "gapOwn", near + own);
        both(sink, types, "where", pair.sentence() == 0 ? "title" : pair.sentence() == 1 ? "first" : "body");
        both(sink, types, "whereOwn", (pair.sentence() == 0 ? "title" : "body") + own);
        sink.add("heads", headWord(tokens, pair.head()), types);
        sink.add("tails", headWord(tokens, pair.tail()), types);
        sink.add("headClass", classOf(tokens, pair.head(), 1), types);
        sink.add("tailClass", classOf(tokens, pair.tail(), 1), types);
        sink.add("classes", classOf(tokens, pair.head(), 0), classOf(tokens, pair.tail(), 0), types);
        sink.add("fineClasses", classOf(tokens, pair.head(), 1), classOf(tokens, pair.tail(), 1));
        sink.add("headWords", headWord(tokens, pair.head()), headWord(tokens, pair.tail()));
        between(tokens, left, right, types, sink);
        around(tokens, left, right, types, sink);
        skeleton(annotation, left, right, types, own + implied, sink);
        return sink.toArray();
    }

    private void between(List<Token> tokens, Place left, Place right, String types, FeatureSink sink) {
        StringBuilder path = new StringBuilder();
        StringBuilder verbs = new StringBuilder();
        String before = "";
        int from = left.last() + 1;
        int to = right.first();
        for (int i = from; i < to && i < from + FAR; i++) {
            Token token = tokens.get(i);
            if (Cues.isCue(token)) {
                continue;
            }
            String lemma = lemma(token);
            both(sink, types, "between", lemma);
            sink.add("between2", before + " " + lemma, types.substring(0, 1));
            sink.add("betweenClass", classes.of(token.lower(), 1), types);
            before = lemma;
            if (token.tag().equals("VERB")) {
                verbs.append(' ').append(lemma);
            }
            if (token.tag().equals("VERB") || token.tag().equals("ADP") || !token.isWord()) {
                path.append(' ').append(lemma);
            }
        }
        if (to - from <= 5 && to > from) {
            StringBuilder all = new StringBuilder();
            for (int i = from; i < to; i++) {
                all.append(' ').append(lemma(tokens.get(i)));
            }
            both(sink, types, "all", all.toString());
        }
        both(sink, types, "path", path.length() > 60 ? "long" : path.toString());
        both(sink, types, "verbs", verbs.toString());
        if (to > from) {
            both(sink, types, "firstBetween", lemma(tokens.get(from)));
            both(sink, types, "lastBetween", lemma(tokens.get(to - 1)));
        }
    }

    private void skeleton(Annotation annotation, Place left, Place right, String types, String own, FeatureSink sink) {
        Skeleton skeleton = Skeleton.between(annotation, left, right, this::lemma);
        both(sink, types, "skeleton", skeleton.path());
        sink.add("skeletonOwn", skeleton.path(), own);
        both(sink, types, "governor", skeleton.governor());
        sink.add("governorOwn", skeleton.governor(), own, types);
        both(sink, types, "listed", String.valueOf(skeleton.listed()));
        both(sink, types, "link", skeleton.link());
        List<Place> places = annotation.places().get(left.sentence());
        String first = String.valueOf(places.isEmpty() || places.get(0).first() >= left.first());
        both(sink, types, "leftmost", first);
        sink.add("leftmostOwn", first, own, types);
        both(sink, types, "entities", String.valueOf(Math.min(6, places.size())));
    }

    private void around(List<Token> tokens, Place left, Place right, String types, FeatureSink sink) {
        for (int d = 1; d <= 3; d++) {
            String before = left.first() - d >= 0 ? lemma(tokens.get(left.first() - d)) : "<>";
            String after = right.last() + d < tokens.size() ? lemma(tokens.get(right.last() + d)) : "<>";
            both(sink, types, "before" + d, before);
            both(sink, types, "after" + d, after);
        }
        for (int i = left.first() - 1, verbs = 0; i >= 0 && verbs < 2; i--) {
            if (tokens.get(i).tag().equals("VERB")) {
                both(sink, types, "verbBefore", lemma(tokens.get(i)));
                verbs++;
            }
        }
        for (int i = right.last() + 1; i < tokens.size(); i++) {
            if (tokens.get(i).tag().equals("VERB")) {
                both(sink, types, "verbAfter", lemma(tokens.get(i)));
                break;
            }
        }
    }

    private String lemma(Token token) {
        return token.tag().equals("VERB") ? analyzer.lemma(token) : token.norm();
    }

    private String classOf(List<Token> tokens, Place place, int level) {
        return classes.of(tokens.get(place.last()).lower(), level);
    }

    private static String headWord(List<Token> tokens, Place place) {
        return tokens.get(place.last()).norm();
    }

    private static String own(double novelty) {
        return novelty >= 0.5 ? "N" : novelty >= 0.15 ? "n" : "o";
    }

    private static void both(FeatureSink sink, String types, String name, String value) {
        sink.add(name, value);
        sink.add(name, value, types);
    }
}
