package org.paperloom.extract.measure;

import java.util.ArrayList;
import java.util.List;
import org.paperloom.extract.learn.FeatureSink;
import org.paperloom.extract.text.Annotation;
import org.paperloom.extract.text.Place;
import org.paperloom.extract.text.TextAnalyzer;
import org.paperloom.extract.text.Token;
import org.paperloom.extract.words.WordClasses;
import org.paperloom.model.EntityType;

/** The features by which a number shows whether it is a result, and which entities it belongs to. */
public final class FigureFeatures {
    private static final int WINDOW = 6;

    private final TextAnalyzer analyzer;
    private final WordClasses classes;

    public FigureFeatures(TextAnalyzer analyzer, WordClasses classes) {
        this.analyzer = analyzer;
        this.classes = classes;
    }

    /** Of a figure by itself: is it a result, and of which kind. */
    public long[] ofKind(Annotation annotation, Figure figure) {
        FeatureSink sink = new FeatureSink();
        List<Token> tokens = annotation.tokens(figure.sentence());
        int first = token(tokens, figure.start());
        int last = token(tokens, figure.end() - 1);
        String form = form(figure.text());
        sink.add("bias");
        sink.add("form", form);
        sink.add("where", String.valueOf(Math.min(2, figure.sentence())));
        int back = annotation.document().texts().size() - figure.sentence();
        sink.add("fromEnd", String.valueOf(Math.min(4, back)));
        for (int d = 1; d <= WINDOW; d++) {
            if (first - d >= 0) {
                word(sink, "before", d, tokens.get(first - d), form);
            }
            if (last + d < tokens.size()) {
                word(sink, "after", d, tokens.get(last + d), form);
            }
        }
        for (Token token : tokens) {
            if (token.tag().equals("VERB")) {
                sink.add("verb", analyzer.lemma(token));
            }
        }
        for (EntityType type : EntityType.values()) {
            boolean there = annotation.places().get(figure.sentence()).stream()
                    .anyMatch(p -> annotation.entities().get(p.entity()).type() == type);
            sink.add("has", type.name(), String.valueOf(there));
        }
        long others = Figures.of(annotation.document()).stream()
                .filter(f -> f.sentence() == figure.sentence())
                .count();
        sink.add("figures", String.valueOf(Math.min(4, others)));
        return sink.toArray();
    }

    /**
     * Of a figure and an entity: which part the entity plays in the result.
     *
     * @param place where the entity stands in the figure's sentence
     * @param implied whether it stands there only by "our method", "it" and the like
     * @param novelty probability that the paper introduces the entity
     */
    public long[] ofRole(Annotation annotation, Figure figure, Place place, boolean implied, double novelty) {
        FeatureSink sink = new FeatureSink();
        List<Token> tokens = annotation.tokens(figure.sentence());
        int first = token(tokens, figure.start());
        int last = token(tokens, figure.end() - 1);
        String type = annotation.entities().get(place.entity()).type().name();
        boolean before = place.last() < first;
        int from = before ? place.last() + 1 : last + 1;
        int to = before ? first : place.first();
        String side = type + (before ? "<" : ">") + (implied ? "i" : "") + (novelty >= 0.3 ? "N" : "");
        int nearer = (int) annotation.places().get(figure.sentence()).stream()
                .filter(p -> annotation.entities().get(p.entity()).type().name().equals(type))
                .filter(p -> p.entity() != place.entity() && distance(p, first, last) < distance(place, first, last))
                .count();
        int gap = Math.max(0, to - from);
        sink.add("side", side);
        sink.add("rank", side, String.valueOf(Math.min(3, nearer)));
        sink.add("gap", side, gap <= 1 ? "1" : gap <= 3 ? "3" : gap <= 6 ? "6" : gap <= 12 ? "12" : "far");
        sink.add("form", side, form(figure.text()));
        for (int d = 1; d <= 2; d++) {
            sink.add(
                    "entityBefore" + d,
                    place.first() - d >= 0 ? tokens.get(place.first() - d).lower() : "<>",
                    side);
            sink.add(
                    "entityAfter" + d,
                    place.last() + d < tokens.size()
                            ? tokens.get(place.last() + d).lower()
                            : "<>",
                    side);
        }
        for (int i = from; i < to && i < from + 20; i++) {
            Token token = tokens.get(i);
            sink.add("between", token.tag().equals("VERB") ? analyzer.lemma(token) : token.lower(), side);
        }
        if (gap <= 4) {
            StringBuilder all = new StringBuilder();
            for (int i = from; i < to; i++) {
                all.append(' ').append(tokens.get(i).lower());
            }
            sink.add("all", all.toString(), side);
        }
        int otherFigures = 0;
        for (Figure other : Figures.of(annotation.document())) {
            int at = other.sentence() == figure.sentence() && other.start() != figure.start()
                    ? token(tokens, other.start())
                    : -1;
            otherFigures += at >= from && at < to ? 1 : 0;
        }
        sink.add("figuresBetween", String.valueOf(Math.min(3, otherFigures)), side);
        sink.add("own", side, novelty >= 0.7 ? "2" : novelty >= 0.3 ? "1" : "0");
        return sink.toArray();
    }

    /** The places that entities of a figure's sentence take, each entity at its nearest. */
    public static List<Place> candidates(Annotation annotation, Figure figure) {
        List<Token> tokens = annotation.tokens(figure.sentence());
        int first = token(tokens, figure.start());
        int last = token(tokens, figure.end() - 1);
        List<Place> nearest = new ArrayList<>();
        for (Place place : annotation.places().get(figure.sentence())) {
            boolean inside = place.first() <= last && place.last() >= first;
            boolean farther = annotation.places().get(figure.sentence()).stream()
                    .anyMatch(p ->
                            p.entity() == place.entity() && distance(p, first, last) < distance(place, first, last));
            if (!inside && !farther && nearest.stream().noneMatch(p -> p.entity() == place.entity())) {
                nearest.add(place);
            }
        }
        return nearest;
    }

    private void word(FeatureSink sink, String name, int distance, Token token, String form) {
        String word = token.tag().equals("VERB") ? analyzer.lemma(token) : token.norm();
        sink.add(name, word);
        if (distance <= 3) {
            sink.add(name + distance, word);
            sink.add(name + distance, word, form);
        }
        sink.add(name + "Class", classes.of(token.lower(), 1), form);
    }

    /** The figure with each run of digits as one sign: "+#.#%". */
    private static String form(String text) {
        return text.replaceAll("\\d+", "#").replaceAll("\\s+", " ");
    }

    private static int distance(Place place, int first, int last) {
        return place.last() < first ? first - place.last() : place.first() - last;
    }

    private static int token(List<Token> tokens, int offset) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).end() > offset) {
                return i;
            }
        }
        return tokens.size() - 1;
    }
}
