package org.paperloom.extract.encode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.paperloom.extract.Thresholds;
import org.paperloom.extract.encode.ModelFile.Manifest;
import org.paperloom.extract.relate.Cues;
import org.paperloom.model.Entity;
import org.paperloom.model.EntityType;
import org.paperloom.model.Extraction;
import org.paperloom.model.Mention;
import org.paperloom.model.Relation;
import org.paperloom.model.RelationType;
import org.paperloom.model.Result;
import org.paperloom.model.ResultKind;
import org.paperloom.model.Span;

/** Turns the network's scores of one passage into what the passage says. */
final class PassageGraph {
    private static final int NONE = -1;

    private final Manifest manifest;
    private final Thresholds thresholds;
    private final Passage passage;
    private final Reading reading;
    private final List<Cluster> clusters;
    private final List<Entity> entities = new ArrayList<>();
    private final Companion.Links beliefs;

    private PassageGraph(
            Manifest manifest, Thresholds thresholds, Passage passage, Reading reading, Companion.Beliefs companion) {
        this.manifest = manifest;
        this.thresholds = thresholds;
        this.passage = passage;
        this.reading = reading;
        int types = manifest.types().size();
        List<Integer> names = IntStream.range(0, reading.markers().size())
                .filter(m -> reading.markers().get(m).type() < types)
                .boxed()
                .toList();
        int alias = manifest.links().indexOf("alias");
        clusters = Cluster.of(passage, reading, names, types, alias, thresholds.alias());
        clusters.forEach(this::addEntity);
        beliefs = companion.links(entities);
    }

    /** What a passage says; nothing when no name was found. */
    static Extraction of(
            Manifest manifest, Thresholds thresholds, Passage passage, Reading reading, Companion.Beliefs companion) {
        PassageGraph graph = new PassageGraph(manifest, thresholds, passage, reading, companion);
        return graph.entities.isEmpty()
                ? Extraction.EMPTY
                : new Extraction(graph.entities, graph.introduces(), graph.relations(), graph.results());
    }

    private void addEntity(Cluster cluster) {
        List<Mention> mentions = cluster.markers().stream()
                .map(m -> mention(reading.markers().get(m)))
                .toList();
        EntityType type = EntityType.valueOf(manifest.types().get(cluster.type()));
        entities.add(new Entity("e" + (entities.size() + 1), type, canonical(mentions), mentions));
    }

    private Mention mention(Marker marker) {
        Span span = new Span(
                passage.words().get(marker.first()).start(),
                passage.words().get(marker.last()).end());
        return new Mention(passage.sentence(marker.first()), span, passage.surface(marker.first(), marker.last()));
    }

    /** The surface to show: the most frequent, one inside a sentence counts twice; of several the last by alphabet. */
    private static String canonical(List<Mention> mentions) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        mentions.forEach(m -> counts.merge(m.surface(), m.sentence() == 0 ? 1 : 2, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private List<String> introduces() {
        double weight = thresholds.companion().introduced();
        return IntStream.range(0, clusters.size())
                .filter(c -> (1 - weight)
                                        * Logistic.of(reading.pooledIntroduced(
                                                clusters.get(c).markers()))
                                + weight * beliefs.introduced(c)
                        >= thresholds.introduced())
                .mapToObj(c -> entities.get(c).id())
                .toList();
    }

    private List<Relation> relations() {
        List<RelationType> types =
                manifest.relations().stream().map(RelationType::valueOf).toList();
        RelationDecoder.Legality legality = (r, head, tail) -> types.get(r).allows(type(head), type(tail));
        double weight = thresholds.companion().relation();
        return new RelationDecoder(reading, clusters, types.size(), legality, beliefs, weight)
                .decode(thresholds.relation()).stream()
                        .map(l -> relation(l, types.get(l.relation())))
                        .toList();
    }

    private EntityType type(int number) {
        return EntityType.valueOf(manifest.types().get(number));
    }

    private Relation relation(RelationDecoder.Link link, RelationType type) {
        Marker head = reading.markers().get(link.headMarker());
        Marker tail = reading.markers().get(link.tailMarker());
        boolean headLater = head.first() > tail.first();
        Marker later = headLater ? head : tail;
        int sentence = passage.sentence(later.first());
        Marker earlier = headLater ? tail : head;
        List<String> words = new ArrayList<>();
        int begin = later.first();
        while (begin > 0 && passage.sentence(begin - 1) == sentence) {
            begin--;
        }
        for (int w = begin; w <= later.first(); w++) {
            words.add(passage.words().get(w).text());
        }
        int from = passage.sentence(earlier.first()) == sentence ? earlier.first() - begin : 0;
        return new Relation(
                entities.get(link.head()).id(),
                type,
                entities.get(link.tail()).id(),
                sentence,
                thresholds.confidence().apply(link.probability()),
                Cues.status(words, from, words.size() - 1));
    }

    private List<Result> results() {
        List<Result> results = new ArrayList<>();
        for (int m = 0; m < reading.markers().size(); m++) {
            if (reading.markers().get(m).type() == manifest.types().size()) {
                int value = m;
                best(value, "entity", 0, NONE).ifPresent(owner -> results.add(result(value, owner)));
            }
        }
        return results;
    }

    private Result result(int value, int owner) {
        Marker marker = reading.markers().get(value);
        int kind = IntStream.range(0, manifest.kinds().size())
                .boxed()
                .max(Comparator.<Integer>comparingDouble(k -> reading.kind(value, k))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        double confidence = Math.min(1, marker.confidence()) * probability(value, owner, "entity");
        return new Result(
                entities.get(owner).id(),
                role(value, "metric", owner),
                passage.surface(marker.first(), marker.last()),
                role(value, "dataset", owner),
                role(value, "baseline", owner),
                ResultKind.valueOf(manifest.kinds().get(kind)),
                passage.sentence(marker.first()),
                confidence);
    }

    private Optional<String> role(int value, String role, int owner) {
        return best(value, role, thresholds.role(), owner)
                .map(c -> entities.get(c).id());
    }

    private Optional<Integer> best(int value, String role, double least, int except) {
        return IntStream.range(0, clusters.size())
                .filter(c -> c != except)
                .filter(c -> legal(role, entities.get(c).type()))
                .filter(c -> probability(value, c, role) >= least)
                .boxed()
                .max(Comparator.<Integer>comparingDouble(c -> probability(value, c, role))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private double probability(int value, int cluster, String role) {
        int link = manifest.links().lastIndexOf(role);
        return Logistic.of(reading.pooled(List.of(value), clusters.get(cluster).markers(), link));
    }

    private static boolean legal(String role, EntityType type) {
        return switch (role) {
            case "metric" -> type == EntityType.Metric;
            case "dataset" -> type == EntityType.Dataset;
            default -> true;
        };
    }
}
