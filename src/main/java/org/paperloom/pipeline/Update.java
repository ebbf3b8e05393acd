package org.paperloom.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.paperloom.model.Paper;
import org.paperloom.resolve.Resolver;
import org.paperloom.store.GraphStore;
import org.paperloom.store.Replacement;
import org.paperloom.store.StoredPaper;

/** Brings a store that exists up to date, one transaction a batch. */
final class Update {
    private static final int BATCH = 100;

    private final PaperSpool spool;
    private final Engine engine;
    private final Tally tally;
    private final Resolver resolver = new Resolver();

    Update(PaperSpool spool, Engine engine, Tally tally) {
        this.spool = spool;
        this.engine = engine;
        this.tally = tally;
    }

    /** How many papers were added, changed, left as they were. */
    record Counts(int added, int changed, int unchanged) {
        Counts plus(Counts more) {
            return new Counts(added + more.added, changed + more.changed, unchanged + more.unchanged);
        }
    }

    Counts run(Path directory) {
        tally.begin(Stage.EXTRACTION, spool.size());
        Counts counts = new Counts(0, 0, 0);
        try (Workers workers = new Workers(engine.parallelism());
                GraphStore store = GraphStore.open(directory)) {
            for (int start = 0; start < spool.size(); start += BATCH) {
                int first = start;
                tally.checkStopped();
                List<Change> all = tally.timed(Stage.READING, () -> changes(first, store));
                List<Change> due =
                        all.stream().filter(c -> !c.isDone(engine.version())).toList();
                int unchanged = all.size() - due.size();
                tally.step(unchanged);
                List<Optional<Replacement>> made =
                        tally.timed(Stage.EXTRACTION, () -> workers.map(due, this::replacement));
                counts = counts.plus(load(made, unchanged, store));
            }
        }
        return counts;
    }

    private Counts load(List<Optional<Replacement>> made, int unchanged, GraphStore store) {
        List<Replacement> batch = made.stream().flatMap(Optional::stream).toList();
        return tally.timed(Stage.LOADING, () -> {
            if (!batch.isEmpty()) {
                store.replace(batch);
            }
            int added = (int) batch.stream().filter(r -> r.old().isEmpty()).count();
            return new Counts(added, batch.size() - added, unchanged);
        });
    }

    private Optional<Replacement> replacement(Change change) {
        return engine.apply(change.paper(), resolver::resolve)
                .map(s -> new Replacement(
                        change.old().stream().map(o -> o.paper().id()).toList(), s, engine.version()));
    }

    /** The batch's papers merged with what the store has of them. A stored paper may turn out to join two of the batch. */
    private List<Change> changes(int start, GraphStore store) {
        List<Paper> papers = IntStream.range(start, Math.min(start + BATCH, spool.size()))
                .mapToObj(spool::get)
                .toList();
        List<StoredPaper> stored =
                store.find(papers.stream().flatMap(p -> p.keys().stream()).toList());
        List<Paper> all = Stream.concat(papers.stream(), stored.stream().map(StoredPaper::paper))
                .toList();
        Groups groups = new Groups();
        KeyIndex index = new KeyIndex();
        for (Paper paper : all) {
            int record = groups.add();
            paper.keys().forEach(k -> groups.join(record, index.first(Digest.hash64(k), record)));
        }
        List<Change> changes = new ArrayList<>();
        for (int first : groups.firsts()) {
            int[] members = groups.members(first);
            changes.add(new Change(
                    IntStream.of(members)
                            .mapToObj(all::get)
                            .reduce(Paper::merge)
                            .orElseThrow(),
                    IntStream.of(members)
                            .filter(m -> m >= papers.size())
                            .mapToObj(m -> stored.get(m - papers.size()))
                            .toList()));
        }
        return changes;
    }

    private record Change(Paper paper, List<StoredPaper> old) {
        boolean isDone(String run) {
            return old.size() == 1
                    && old.get(0).run().equals(run)
                    && old.get(0).paper().equals(paper);
        }
    }
}
