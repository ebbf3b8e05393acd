package org.paperloom.extract.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

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
        grouper.joinInitials(all);
        Map<String, List<TaggedSpan>> groups = new LinkedHashMap<>();
        for (TaggedSpan span : all) {
            String key = grouper.key(span);
            if (!key.isEmpty()) {
                groups.computeIfAbsent(key, k -> new ArrayList<>()).add(span);
            }
        }
        grouper.addOccurrences(groups, all);
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

    /** Capitals that are the initials of one name of the text, of more than one word, go by that name. */
    private void joinInitials(List<TaggedSpan> spans) {
        Map<String, TreeSet<String>> byInitials = new HashMap<>();
        for (TaggedSpan span : spans) {
            Acronyms.initials(surface(span)).ifPresent(initials -> byInitials
                    .computeIfAbsent(initials, i -> new TreeSet<>())
                    .add(key(span)));
        }
        for (TaggedSpan span : spans) {
            String surface = surface(span);
            Set<String> names = byInitials.getOrDefault(Acronyms.withoutPlural(surface), new TreeSet<>());
            if (names.size() == 1 && surface.length() > 1) {
                expansions.putIfAbsent(Names.normal(surface), names.iterator().next());
            }
        }
    }

    /** A name typed once is typed everywhere: the same words elsewhere, where nothing else was found, count too. */
    private void addOccurrences(Map<String, List<TaggedSpan>> groups, List<TaggedSpan> spans) {
        boolean[][] taken = new boolean[document.sentences().size()][];
        Arrays.setAll(taken, s -> new boolean[document.sentences().get(s).size()]);
        spans.forEach(s -> Arrays.fill(taken[s.sentence()], s.first(), s.last() + 1, true));
        for (int s = 0; s < taken.length; s++) {
            for (int i = 0; i < taken[s].length; i++) {
                for (int j = freeUntil(taken[s], i); j >= i; j--) {
                    String normal = Names.normal(document.surface(s, i, j));
                    List<TaggedSpan> group = groups.get(expansions.getOrDefault(normal, normal));
                    if (group != null && isName(document.sentences().get(s), i, j)) {
                        TaggedSpan model = group.get(0);
                        group.add(new TaggedSpan(s, i, j, model.type(), model.confidence()));
                        Arrays.fill(taken[s], i, j + 1, true);
                    }
                }
            }
        }
    }

    /** Whether the tokens begin and end as a name does: with words, and not with an article, which normal forms leave out. */
    private static boolean isName(List<Token> tokens, int first, int last) {
        return tokens.get(first).isWord()
                && tokens.get(last).isWord()
                && !ARTICLES.contains(tokens.get(first).lower());
    }

    /** Last token of the longest phrase that begins at a token and meets no span; the token before it when it is taken. */
    private static int freeUntil(boolean[] taken, int first) {
        int end = first;
        while (end < taken.length && end < first + PhraseLexicon.LONGEST && !taken[end]) {
            end++;
        }
        return end - 1;
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
}
