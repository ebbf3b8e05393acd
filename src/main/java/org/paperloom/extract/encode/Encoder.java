package org.paperloom.extract.encode;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;
import org.paperloom.extract.Thresholds;
import org.paperloom.extract.encode.ModelFile.Manifest;
import org.paperloom.model.Extraction;
import org.paperloom.model.Span;
import org.paperloom.model.SpanGraph;
import org.paperloom.model.SpanGraph.LabelledLink;
import org.paperloom.model.SpanGraph.LabelledSpan;

/** A trained network with all that turns its scores into what a text says. Several threads may use one. */
public final class Encoder implements AutoCloseable {
    private final Manifest manifest;
    private final WordPieces cutter;
    private final Network network;
    private final Companion companion;
    private final ReadWriteLock inUse = new ReentrantReadWriteLock();
    private boolean closed;

    /**
     * Loads a model file.
     *
     * @param companion asked beside the network
     * @throws IOException when the bytes are none, or the runtime does not take them
     */
    public Encoder(byte[] bytes, Companion companion) throws IOException {
        this.companion = companion;
        ModelFile file = ModelFile.read(bytes);
        manifest = file.manifest();
        cutter = new WordPieces(file.vocabulary());
        network = new Network(file);
    }

    /** Whether it was trained on papers in the gold form, so that {@link #extract} can be called. */
    public boolean readsPapers() {
        return manifest.readsPapers();
    }

    /** The thresholds that came with the model. */
    public Thresholds thresholds() {
        return manifest.thresholds();
    }

    /**
     * What sentences say.
     *
     * @param sentences sentence 0 is the title
     * @throws CancellationException when it was closed
     */
    public Extraction extract(List<String> sentences, Thresholds thresholds) {
        Companion.Beliefs beliefs = companion.read(sentences);
        Mixture mixture =
                new Mixture(thresholds.companion().entity(), manifest.types().size());
        return Passages.join(Passage.of(sentences, cutter, manifest.maxPieces()).stream()
                .map(p -> PassageGraph.of(
                        manifest, thresholds, p, read(p, mixture, beliefs, thresholds.entity()), beliefs))
                .toList());
    }

    /**
     * The labelled spans of a text without a title, and the links of those that share a sentence; for networks trained on
     * annotations of that sort.
     */
    public SpanGraph read(List<String> sentences) {
        Mixture alone = new Mixture(0, manifest.types().size());
        Set<LabelledSpan> spans = new HashSet<>();
        Set<LabelledLink> links = new HashSet<>();
        for (Passage passage : Passage.untitled(sentences, cutter, manifest.maxPieces())) {
            Reading reading = read(
                    passage, alone, Companion.NONE.read(sentences), thresholds().entity());
            List<Cluster> clusters = IntStream.range(0, reading.markers().size())
                    .mapToObj(m ->
                            new Cluster(List.of(m), reading.markers().get(m).type()))
                    .filter(c -> c.type() < manifest.types().size())
                    .toList();
            List<LabelledSpan> found = clusters.stream()
                    .map(c ->
                            labelled(passage, reading.markers().get(c.markers().get(0))))
                    .toList();
            spans.addAll(found);
            new RelationDecoder(
                            reading, clusters, manifest.relations().size(), (r, h, t) -> true, Companion.Links.NONE, 0)
                    .decode(thresholds().relation()).stream()
                            .filter(l -> found.get(l.head()).sentence()
                                    == found.get(l.tail()).sentence())
                            .map(l -> new LabelledLink(
                                    found.get(l.head()), manifest.relations().get(l.relation()), found.get(l.tail())))
                            .forEach(links::add);
        }
        return new SpanGraph(spans, links);
    }

    private LabelledSpan labelled(Passage passage, Marker marker) {
        Span span = new Span(
                passage.words().get(marker.first()).start(),
                passage.words().get(marker.last()).end());
        return new LabelledSpan(
                passage.sentence(marker.first()), span, manifest.types().get(marker.type()));
    }

    /**
     * A model file with other thresholds.
     *
     * @throws IOException when the bytes are no model file
     */
    public static byte[] with(byte[] bytes, Thresholds thresholds) throws IOException {
        return ModelFile.with(bytes, thresholds);
    }

    /** Nanoseconds spent inside ONNX Runtime so far, by all threads together. */
    public long nanosecondsInRuntime() {
        return network.nanoseconds();
    }

    /** Waits for the texts that are being read, then frees what is held outside the heap; later ones are refused. */
    @Override
    public void close() {
        inUse.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                network.close();
            }
        } finally {
            inUse.writeLock().unlock();
        }
    }

    private Reading read(Passage passage, Mixture mixture, Companion.Beliefs beliefs, double least) {
        inUse.readLock().lock();
        try {
            if (closed) {
                throw new CancellationException("the engine was closed");
            }
            return network.read(passage, mixture, beliefs, least);
        } finally {
            inUse.readLock().unlock();
        }
    }
}
