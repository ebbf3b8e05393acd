package org.paperloom.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.paperloom.model.Claim;
import org.paperloom.model.Concept;
import org.paperloom.model.EntityType;
import org.paperloom.model.Measurement;
import org.paperloom.model.PageRef;
import org.paperloom.model.Paper;
import org.paperloom.model.PartialDate;
import org.paperloom.model.RelationType;
import org.paperloom.model.ResultKind;
import org.paperloom.model.Span;
import org.paperloom.model.Statements;
import org.paperloom.model.Status;

/** Papers of realistic size with made-up contents: 25 concepts, few of them popular, 15 claims, one result. */
public final class Made {
    public static final String RUN = "made-1";

    private static final int SENTENCES = 8;
    private static final List<EntityType> TYPES = List.of(EntityType.values());
    private static final List<RelationType> RELATIONS = List.of(RelationType.values());

    private Made() {}

    public static List<Statements> papers(int count) {
        return IntStream.range(0, count).mapToObj(i -> paper(i, i)).toList();
    }

    static List<Replacement> replacements(List<Statements> papers) {
        return papers.stream()
                .map(paper -> new Replacement(List.of(), paper, RUN))
                .toList();
    }

    /** The paper of that number; what it says comes from the seed. */
    public static Statements paper(int number, long seed) {
        Random random = new Random(seed);
        List<String> sentences = IntStream.rangeClosed(0, SENTENCES)
                .mapToObj(i -> i == 0 ? "A made-up title " + number : sentence(random, i))
                .toList();
        Paper paper = new Paper(
                new TreeSet<>(
                        Set.of(String.format(Locale.ROOT, "arxiv:2401.%05d", number), "title:a made-up " + number)),
                sentences,
                IntStream.range(0, 4)
                        .mapToObj(i -> "Author " + random.nextInt(20_000))
                        .toList(),
                new PartialDate(2024, 1 + random.nextInt(12), 1),
                new TreeSet<>(Set.of("cs.CL", "cs.LG")),
                new TreeSet<>(Set.of(new PageRef("a".repeat(64), "page.txt"))),
                Optional.empty());
        List<Concept> concepts = concepts(random);
        return new Statements(
                paper,
                concepts,
                List.of(concepts.get(0).id()),
                claims(random, concepts),
                List.of(measurement(random, concepts, sentences.get(1))));
    }

    private static String sentence(Random random, int number) {
        StringBuilder text = new StringBuilder("Sentence " + number + " says that");
        IntStream.range(0, 15)
                .forEach(i -> text.append(" word").append((int) (Math.pow(random.nextDouble(), 3) * 20_000)));
        return text.append('.').toString();
    }

    private static List<Concept> concepts(Random random) {
        Map<String, Concept> concepts = new TreeMap<>();
        while (concepts.size() < 25) {
            int rank = (int) (Math.pow(random.nextDouble(), 4) * 100_000);
            EntityType type = TYPES.get(rank % TYPES.size());
            String label = "Concept number " + rank;
            Set<String> aliases = random.nextInt(3) == 0 ? Set.of("C" + rank, "concepts of " + rank) : Set.of();
            String id = type.name().toLowerCase(Locale.ROOT) + "/concept-" + rank;
            concepts.put(id, new Concept(id, type, label, new TreeSet<>(aliases)));
        }
        return List.copyOf(concepts.values());
    }

    private static List<Claim> claims(Random random, List<Concept> concepts) {
        List<Claim> claims = new ArrayList<>();
        while (claims.size() < 15) {
            Concept subject = concepts.get(random.nextInt(concepts.size()));
            Concept object = concepts.get(random.nextInt(concepts.size()));
            RelationType type = RELATIONS.get(random.nextInt(RELATIONS.size()));
            if (!subject.equals(object) && type.allows(subject.type(), object.type())) {
                Status status = random.nextInt(10) == 0 ? Status.hedged : Status.asserted;
                int sentence = 1 + random.nextInt(SENTENCES);
                claims.add(new Claim(
                        subject.id(), type, object.id(), sentence, new Span(0, 20), random.nextDouble(), status));
            }
        }
        return claims;
    }

    private static Measurement measurement(Random random, List<Concept> concepts, String sentence) {
        return new Measurement(
                concepts.get(0).id(),
                Optional.empty(),
                random.nextInt(100) + "%",
                Optional.empty(),
                Optional.empty(),
                ResultKind.delta,
                1,
                new Span(0, sentence.length()),
                0.5);
    }
}
