package org.paperloom.extract.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.paperloom.extract.EngineStoppedException;
import org.paperloom.extract.encode.ModelFile.Manifest;

/**
 * The network's graphs in ONNX Runtime; one thread a call, several calls at once.
 *
 * <p>The text goes through the layers once. Markers go through the same layers with the text's keys and values, so that
 * they see the text and each other while the text does not see them.
 */
final class Network implements AutoCloseable {
    private final OrtEnvironment environment;
    private final List<OrtSession> sessions = new ArrayList<>();
    private final Manifest manifest;
    private final OrtSession embed;
    private final OrtSession layers;
    private final OrtSession spans;
    private final OrtSession markers;
    private final OrtSession pairs;
    private final LongAdder nanoseconds = new LongAdder();

    /**
     * @throws IOException when the runtime does not take a graph
     * @throws EngineStoppedException when the runtime does not run on this machine
     */
    Network(ModelFile file) throws IOException {
        manifest = file.manifest();
        environment = environment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            embed = session(file.graph("embed"), options);
            layers = session(file.graph("layers"), options);
            spans = session(file.graph("spans"), options);
            markers = session(file.graph("markers"), options);
            pairs = session(file.graph("pairs"), options);
        } catch (OrtException | IOException e) {
            close();
            throw new IOException("ONNX Runtime does not take the encoder model: " + e.getMessage(), e);
        }
    }

    private static OrtEnvironment environment() {
        try {
            return OrtEnvironment.getEnvironment();
        } catch (LinkageError e) {
            throw new EngineStoppedException("ONNX Runtime does not run on this machine (" + e
                    + "); it has native code for Linux, macOS and"
                    + " Windows on common processors, and unpacks it into " + System.getProperty("java.io.tmpdir")
                    + "; --engine opennlp needs none");
        }
    }

    private OrtSession session(byte[] graph, OrtSession.SessionOptions options) throws OrtException {
        OrtSession session = environment.createSession(graph, options);
        sessions.add(session);
        return session;
    }

    /**
     * Reads a passage: finds the markers, then scores their pairs.
     *
     * @param mixture what to make of the network's probabilities together with the companion's
     * @param beliefs the companion's
     * @param least probability of a name from which a span becomes a marker
     */
    Reading read(Passage passage, Mixture mixture, Companion.Beliefs beliefs, double least) {
        List<int[]> candidates = candidates(passage);
        if (candidates.isEmpty()) {
            return Reading.EMPTY;
        }
        try (Tensors held = new Tensors()) {
            OnnxTensor pieces = held.row(passage.pieces());
            OrtSession.Result embedded =
                    held.run(embed, Map.of("pieces", pieces, "shapes", held.row(passage.shapes())));
            OnnxTensor none = held.empty();
            OrtSession.Result text =
                    held.run(layers, Map.of("x", embedded.get(0), "seen_keys", none, "seen_values", none));
            float[][] alone = probabilities(passage, candidates, text, held);
            float[][] mixed = mixture.mix(passage, candidates, alone, beliefs);
            List<Marker> found = SpanPicker.pick(candidates, mixed, least);
            return found.isEmpty() ? Reading.EMPTY : pairs(passage, found, embedded, text, held);
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed: " + e.getMessage(), e);
        }
    }

    private List<int[]> candidates(Passage passage) {
        List<int[]> candidates = new ArrayList<>();
        for (Passage.Bounds sentence : passage.bounds()) {
            for (int i = sentence.begin(); i < sentence.end(); i++) {
                for (int j = i; j < Math.min(sentence.end(), i + manifest.maxWidth()); j++) {
                    candidates.add(new int[] {i, j});
                }
            }
        }
        return candidates;
    }

    private float[][] probabilities(Passage passage, List<int[]> candidates, OrtSession.Result text, Tensors held)
            throws OrtException {
        List<Integer> first = new ArrayList<>();
        List<Integer> last = new ArrayList<>();
        for (int w = 0; w < passage.words().size(); w++) {
            first.add(passage.first(w));
            last.add(passage.last(w));
        }
        OrtSession.Result scored = held.run(
                spans,
                Map.of(
                        "hidden",
                        text.get(0),
                        "first",
                        held.row(first),
                        "last",
                        held.row(last),
                        "starts",
                        held.row(candidates.stream().map(c -> c[0]).toList()),
                        "widths",
                        held.row(candidates.stream().map(c -> c[1] - c[0]).toList())));
        return ((float[][][]) scored.get(0).getValue())[0];
    }

    private Reading pairs(
            Passage passage, List<Marker> found, OrtSession.Result embedded, OrtSession.Result text, Tensors held)
            throws OrtException {
        OnnxTensor a =
                held.row(found.stream().map(m -> passage.first(m.first())).toList());
        OnnxTensor b = held.row(found.stream().map(m -> passage.last(m.last())).toList());
        OnnxTensor types = held.row(found.stream().map(Marker::type).toList());
        OnnxTensor sentences =
                held.row(found.stream().map(m -> passage.sentence(m.first())).toList());
        OrtSession.Result input = held.run(markers, Map.of("sums", embedded.get(1), "a", a, "b", b, "types", types));
        OrtSession.Result states =
                held.run(layers, Map.of("x", input.get(0), "seen_keys", text.get(1), "seen_values", text.get(2)));
        OrtSession.Result scored = held.run(
                pairs, Map.of("hidden", text.get(0), "states", states.get(0), "a", a, "b", b, "sentences", sentences));
        float[][][] links = ((float[][][][]) scored.get(0).getValue())[0];
        float[][] singles = ((float[][][]) scored.get(1).getValue())[0];
        return new Reading(found, links, singles);
    }

    /** Time spent inside ONNX Runtime so far, by all threads together. */
    long nanoseconds() {
        return nanoseconds.sum();
    }

    @Override
    public void close() {
        for (OrtSession session : sessions) {
            try {
                session.close();
            } catch (OrtException e) {
                throw new IllegalStateException("ONNX Runtime failed to close: " + e.getMessage(), e);
            }
        }
    }

    /** What one reading holds outside the heap; freed together, last first. */
    private final class Tensors implements AutoCloseable {
        private final List<AutoCloseable> held = new ArrayList<>();

        OnnxTensor row(List<Integer> numbers) throws OrtException {
            LongBuffer buffer = LongBuffer.allocate(numbers.size());
            numbers.forEach(buffer::put);
            OnnxTensor tensor = OnnxTensor.createTensor(environment, buffer.flip(), new long[] {1, numbers.size()});
            held.add(tensor);
            return tensor;
        }

        /** Keys or values before anything was read. */
        OnnxTensor empty() throws OrtException {
            long[] shape = {manifest.depth(), manifest.heads(), 0, manifest.width() / manifest.heads()};
            OnnxTensor tensor = OnnxTensor.createTensor(environment, FloatBuffer.allocate(0), shape);
            held.add(tensor);
            return tensor;
        }

        OrtSession.Result run(OrtSession session, Map<String, ? extends AutoCloseable> inputs) throws OrtException {
            Map<String, OnnxTensorLike> tensors = new HashMap<>();
            inputs.forEach((name, value) -> tensors.put(name, (OnnxTensorLike) value));
            long begun = System.nanoTime();
            OrtSession.Result result = session.run(tensors);
            nanoseconds.add(System.nanoTime() - begun);
            held.add(result);
            return result;
        }

        @Override
        public void close() {
            for (int i = held.size() - 1; i >= 0; i--) {
                try {
                    held.get(i).close();
                } catch (Exception e) {
                    throw new IllegalStateException("ONNX Runtime failed to free memory", e);
                }
            }
        }
    }
}
