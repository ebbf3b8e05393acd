package org.paperloom.extract.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.paperloom.extract.text.Document;
import org.paperloom.extract.text.Names;
import org.paperloom.extract.text.Token;
import org.paperloom.model.Entity;
import org.paperloom.model.EntityType;
import org.paperloom.model.Mention;
import org.paperloom.model.Span;

/** Joins the spans of a document into entities: one for each name, with its acronym, in all its spellings. */
public final class EntityGrouper {
    private final Document document;
    private final Map<String, String> expansions = new HashMap<>();

    private EntityGrouper(Document document) {
        this.document = document;
    }

    /** The entities, in order of first mention, with ids e1, e2 and so on. */
    public static List<Entity> group(Document document, List<TaggedSpan> spans) {
        EntityGrouper grouper = new EntityGrouper(document);
        List<TaggedSpan> all = new ArrayList<>(spans);
        grouper.joinAcronyms(all);
        Map<String, List<TaggedSpan>> groups = new LinkedHashMap<>();
        for (TaggedSpan span : all) {
            String key = grouper.key(span);
            if (!key.isEmpty()) {
                groups.computeIfAbsent(key, k -> new ArrayList<>()).add(span);
            }
        }
        groups.values().forEach(g -> grouper.addOccurrences(g, all));
        List<List<TaggedSpan>> ordered = new ArrayList<>(groups.values());
        Comparator<TaggedSpan> order =
                Comparator.comparingInt(TaggedSpan::sentence).thenComparingInt(TaggedSpan::first);
        ordered.forEach(g -> g.sort(order));
        ordered.sort(Comparator.comparing(g -> g.get(0), order));
        List<Entity> entities = new ArrayList<>();
        for (List<TaggedSpan> group : ordered) {
            entities.add(grouper.entity("e" + (entities.size() + 1), group));
        }
        return entities;
    }

    private String key(TaggedSpan span) {
        String key = Names.normal(surface(span));
        return expansions.getOrDefault(key, key);
    }

    private String surface(TaggedSpan span) {
        return document.surface(span.sentence(), span.first(), span.last());
    }

    /** "large language models (LLMs)" and "LoRA (low-rank adaptation)": the shorter goes by the longer's key. */
    private void joinAcronyms(List<TaggedSpan> spans) {
        for (TaggedSpan outer : List.copyOf(spans)) {
            List<Token> tokens = document.sentences().get(outer.sentence());
            int open = outer.last() + 1;
            if (open >= tokens.size() || !tokens.get(open).text().equals("(")) {
                continue;
            }
            int close = open;
            while (close < tokens.size() && !tokens.get(close).text().equals(")")) {
                close++;
            }
            if (close == tokens.size() || close - open < 2 || close - open > 12) {
                continue;
            }
            String before = surface(outer);
            String within = document.surface(outer.sentence(), open + 1, close - 1);
            boolean acronym = Acronyms.matches(within, before);
            if (!acronym && !Acronyms.matches(before, within)) {
                continue;
            }
            String longer = Names.normal(acronym ? before : within);
            String shorter = Names.normal(acronym ? within : before);
            if (!longer.isEmpty() && !shorter.isEmpty() && !longer.equals(shorter)) {
                expansions.putIfAbsent(shorter, longer);
                int end = close - 1;
                spans.removeIf(s -> s.sentence() == outer.sentence() && s.first() > open && s.last() <= end);
                spans.add(new TaggedSpan(outer.sentence(), open + 1, end, outer.type(), outer.confidence()));
            }
        }
    }

    /** A name typed once is typed everywhere: the same words elsewhere, where nothing else was found, count too. */
    private void addOccurrences(List<TaggedSpan> group, List<TaggedSpan> all) {
        TreeSet<String> names = new TreeSet<>();
        group.forEach(s -> names.add(Names.normal(surface(s))));
        TaggedSpan model = group.get(0);
        for (int s = 0; s < document.sentences().size(); s++) {
            List<Token> tokens = document.sentences().get(s);
            for (int i = 0; i < tokens.size(); i++) {
                for (int j = Math.min(tokens.size(), i + PhraseLexicon.LONGEST) - 1; j >= i; j--) {
                    TaggedSpan here = new TaggedSpan(s, i, j, model.type(), model.confidence());
                    if (tokens.get(i).isWord()
                            && names.contains(Names.normal(surface(here)))
                            && all.stream().noneMatch(o -> overlap(o, here))) {
                        group.add(here);
                        all.add(here);
                    }
                }
            }
        }
    }

    private Entity entity(String id, List<TaggedSpan> group) {
        Map<EntityType, Double> votes = new HashMap<>();
        List<Mention> mentions = new ArrayList<>();
        for (TaggedSpan span : group) {
            votes.merge(span.type(), span.confidence(), Double::sum);
            Token first = document.sentences().get(span.sentence()).get(span.first());
            String surface = surface(span);
            Span chars = new Span(first.start(), first.start() + surface.length());
            mentions.add(new Mention(span.sentence(), chars, surface));
        }
        EntityType type = votes.entrySet().stream()
                .max(Map.Entry.<EntityType, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
        return new Entity(id, type, canonical(mentions), mentions);
    }

    /** The surface to show: the most frequent; of several the one in lower case, as it stands inside a sentence. */
    private static String canonical(List<Mention> mentions) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        mentions.forEach(m -> counts.merge(m.surface(), m.sentence() == 0 ? 1 : 2, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private static boolean overlap(TaggedSpan a, TaggedSpan b) {
        return a.sentence() == b.sentence() && a.first() <= b.last() && b.first() <= a.last();
    }
}
