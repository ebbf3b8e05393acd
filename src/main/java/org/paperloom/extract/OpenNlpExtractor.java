package org.paperloom.extract;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.paperloom.extract.encode.Companion;
import org.paperloom.extract.measure.FigureFeatures;
import org.paperloom.extract.measure.ResultFinder;
import org.paperloom.extract.relate.Novelty;
import org.paperloom.extract.relate.NoveltyFinder;
import org.paperloom.extract.relate.RelationFeatures;
import org.paperloom.extract.relate.RelationFinder;
import org.paperloom.extract.tag.EntityGrouper;
import org.paperloom.extract.tag.TagFeatures;
import org.paperloom.extract.tag.Tagger;
import org.paperloom.extract.text.Annotation;
import org.paperloom.extract.text.Document;
import org.paperloom.extract.text.TextAnalyzer;
import org.paperloom.model.Entity;
import org.paperloom.model.Extraction;
import org.paperloom.model.Paper;

/** The engine on OpenNLP's English models and on small statistical models of our own: no native code, no network. */
public final class OpenNlpExtractor implements Extractor {
    /** Where the trained models stand, beside this class. */
    static final String RESOURCE = "opennlp.model";

    private final TextAnalyzer analyzer;
    private final String version;
    private final Tagger tagger;
    private final NoveltyFinder novelty;
    private final RelationFinder relations;
    private final ResultFinder results;

    OpenNlpExtractor(TextAnalyzer analyzer, TrainedModels models, String version) {
        this.analyzer = analyzer;
        this.version = version;
        tagger = new Tagger(models.tagger(), new TagFeatures(models.classes(), List.of(models.gold(), models.field())));
        novelty = new NoveltyFinder(models.novelty(), new Novelty(analyzer, models.classes(), models.field()));
        relations = new RelationFinder(models.relations(), new RelationFeatures(analyzer, models.classes()));
        results = new ResultFinder(models.kinds(), models.roles(), new FigureFeatures(analyzer, models.classes()));
    }

    /**
     * Loads the models that ship.
     *
     * @throws UncheckedIOException when they cannot be read
     */
    public static OpenNlpExtractor load() {
        try (InputStream in = OpenNlpExtractor.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("not on the class path: " + RESOURCE);
            }
            return of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the trained models cannot be read", e);
        }
    }

    /**
     * Loads models that were trained elsewhere.
     *
     * @param file as {@link Trainer} wrote it
     * @throws UncheckedIOException when it cannot be read
     */
    public static OpenNlpExtractor load(Path file) {
        try {
            return of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("no trained models in " + file, e);
        }
    }

    private static OpenNlpExtractor of(byte[] bytes) throws IOException {
        try (InputStream in = new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            return new OpenNlpExtractor(TextAnalyzer.load(), TrainedModels.read(in), "opennlp-" + Checksum.of(bytes));
        }
    }

    @Override
    public Extraction extract(Paper paper) {
        Document document = Document.of(paper.sentences(), analyzer);
        List<Entity> entities = EntityGrouper.group(document, tagger.tag(document));
        if (entities.isEmpty()) {
            return Extraction.EMPTY;
        }
        Annotation annotation = Annotation.of(document, entities);
        double[] introduced = novelty.find(annotation);
        List<String> introduces = new ArrayList<>();
        for (int e = 0; e < introduced.length; e++) {
            if (introduced[e] >= NoveltyFinder.INTRODUCED) {
                introduces.add(entities.get(e).id());
            }
        }
        return new Extraction(
                entities, introduces, relations.find(annotation, introduced), results.find(annotation, introduced));
    }

    /** Its models, to be asked beside another engine. */
    Companion companion() {
        return new StatisticalCompanion(analyzer, tagger, novelty, relations);
    }

    @Override
    public String version() {
        return version;
    }
}
