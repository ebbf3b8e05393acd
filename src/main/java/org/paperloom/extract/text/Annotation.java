package org.paperloom.extract.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.paperloom.model.Entity;
import org.paperloom.model.Mention;

/**
 * A document with its entities, located by tokens.
 *
 * @param document the text
 * @param entities in order of first mention
 * @param places for each sentence where entities stand, from left to right
 */
public record Annotation(Document document, List<Entity> entities, List<List<Place>> places) {
    public Annotation {
        entities = List.copyOf(entities);
        places = List.copyOf(places);
    }

    /** Locates the entities' mentions. */
    public static Annotation of(Document document, List<Entity> entities) {
        List<List<Place>> places = new ArrayList<>();
        document.sentences().forEach(s -> places.add(new ArrayList<>()));
        for (int e = 0; e < entities.size(); e++) {
            for (Mention mention : entities.get(e).mentions()) {
                List<Token> tokens = document.sentences().get(mention.sentence());
                int first = -1;
                int last = -1;
                for (int t = 0; t < tokens.size(); t++) {
                    if (tokens.get(t).end() > mention.span().start()
                            && tokens.get(t).start() < mention.span().end()) {
                        first = first < 0 ? t : first;
                        last = t;
                    }
                }
                if (first >= 0) {
                    places.get(mention.sentence()).add(new Place(e, mention.sentence(), first, last));
                }
            }
        }
        places.forEach(p -> p.sort(Comparator.comparingInt(Place::first).thenComparingInt(Place::last)));
        return new Annotation(document, entities, places);
    }

    /** The tokens of a sentence. */
    public List<Token> tokens(int sentence) {
        return document.sentences().get(sentence);
    }
}
