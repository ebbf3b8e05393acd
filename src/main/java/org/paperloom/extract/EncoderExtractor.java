package org.paperloom.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.paperloom.extract.encode.Companion;
import org.paperloom.extract.encode.Encoder;
import org.paperloom.model.Extraction;
import org.paperloom.model.Paper;
import org.paperloom.model.SpanGraph;

/**
 * The engine on a small Transformer encoder, run by ONNX Runtime on the processor: no network, no GPU. The statistical
 * models of the OpenNLP engine read along, since the two err differently.
 */
public final class EncoderExtractor implements Extractor {
    /** Where the trained model stands, beside this class. */
    static final String RESOURCE = "encoder.model";

    private final Encoder encoder;
    private final Thresholds thresholds;
    private final String version;
    private final boolean owner;

    private EncoderExtractor(Encoder encoder, Thresholds thresholds, String version, boolean owner) {
        this.encoder = encoder;
        this.thresholds = thresholds;
        this.version = version;
        this.owner = owner;
    }

    /**
     * Loads the model that ships.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    public static EncoderExtractor load() {
        try (InputStream in = EncoderExtractor.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("not on the class path: " + RESOURCE);
            }
            return of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the encoder model cannot be read", e);
        }
    }

    /**
     * Loads a model that was trained elsewhere.
     *
     * @param file as src/main/python/export.py wrote it
     * @throws UncheckedIOException when it cannot be read
     */
    public static EncoderExtractor load(Path file) {
        try {
            return of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("no encoder model in " + file, e);
        }
    }

    private static EncoderExtractor of(byte[] bytes) throws IOException {
        OpenNlpExtractor tagger = OpenNlpExtractor.load();
        Companion companion = tagger.companion();
        Encoder encoder = new Encoder(bytes, companion);
        String version = "encoder-" + Checksum.of(bytes) + "+" + tagger.version();
        return new EncoderExtractor(encoder, encoder.thresholds(), version, true);
    }

    /** The same engine with other thresholds; it shares the network, which only this one closes. */
    public EncoderExtractor with(Thresholds others) {
        return new EncoderExtractor(
                encoder, others, others.equals(encoder.thresholds()) ? version : version + "*", false);
    }

    /** How scores become statements. */
    public Thresholds thresholds() {
        return thresholds;
    }

    /**
     * Copies a model file, with other thresholds.
     *
     * @throws IOException when the model cannot be read or the copy not written
     */
    public static void copy(Path model, Thresholds thresholds, Path to) throws IOException {
        byte[] bytes = Encoder.with(Files.readAllBytes(model), thresholds);
        Path whole = to.toAbsolutePath();
        Path part = Files.write(whole.resolveSibling(whole.getFileName() + ".part"), bytes);
        Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** @throws EngineStoppedException when the model was trained on a benchmark, with other labels */
    @Override
    public Extraction extract(Paper paper) {
        if (!encoder.readsPapers()) {
            throw new EngineStoppedException(
                    "the model " + version
                            + " was trained on a benchmark, with other types and relations; it serves 'evaluate --format' only");
        }
        return encoder.extract(paper.sentences(), thresholds);
    }

    /**
     * The labelled spans and links of a text without a title, in the labels of the model: for models trained on
     * benchmarks that annotate so.
     */
    public SpanGraph read(List<String> sentences) {
        return encoder.read(sentences);
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Optional<Duration> timeInRuntime() {
        return Optional.of(Duration.ofNanos(encoder.nanosecondsInRuntime()));
    }

    @Override
    public void close() {
        if (owner) {
            encoder.close();
        }
    }
}
