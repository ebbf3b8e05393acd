package org.paperloom.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paperloom.Papers;
import org.paperloom.model.Entity;
import org.paperloom.model.EntityType;
import org.paperloom.model.Extraction;
import org.paperloom.model.Mention;
import org.paperloom.model.Paper;
import org.paperloom.model.Relation;
import org.paperloom.model.RelationType;
import org.paperloom.model.Result;
import org.paperloom.model.ResultKind;
import org.paperloom.model.Span;
import org.paperloom.model.Status;

class TrainerTest {
    @TempDir
    private Path folder = Path.of("");

    private static Paper paper(int number, String... sentences) {
        return Papers.of("title:paper " + number, sentences);
    }

    private static Entity entity(Paper paper, String id, EntityType type, String name) {
        List<Mention> mentions = new ArrayList<>();
        for (int s = 0; s < paper.sentences().size(); s++) {
            int at = paper.sentences().get(s).indexOf(name);
            if (at >= 0) {
                mentions.add(new Mention(s, new Span(at, at + name.length()), name));
            }
        }
        return new Entity(id, type, name, mentions);
    }

    /** Papers of one pattern with ever new names: what there is to learn is the pattern. */
    private static List<Labelled> labelled(int n) {
        List<Labelled> papers = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            String method = "Meth" + (char) ('A' + i % 26) + i;
            String dataset = "Bench" + i;
            Paper paper = paper(
                    i,
                    method + ": A Title",
                    "We propose " + method + " for parsing.",
                    method + " reaches 8" + i % 10 + ".5% accuracy on " + dataset + ".");
            papers.add(new Labelled(
                    paper,
                    new Extraction(
                            List.of(
                                    entity(paper, "e1", EntityType.Method, method),
                                    entity(paper, "e2", EntityType.Dataset, dataset),
                                    entity(paper, "e3", EntityType.Metric, "accuracy"),
                                    entity(paper, "e4", EntityType.Task, "parsing")),
                            List.of("e1"),
                            List.of(
                                    new Relation("e1", RelationType.usedFor, "e4", 1, 1, Status.asserted),
                                    new Relation("e1", RelationType.evaluatedOn, "e2", 2, 1, Status.asserted)),
                            List.of(new Result(
                                    "e1",
                                    Optional.of("e3"),
                                    "8" + i % 10 + ".5%",
                                    Optional.of("e2"),
                                    Optional.empty(),
                                    ResultKind.absolute,
                                    2,
                                    1)))));
        }
        return papers;
    }

    private Path train(String name, List<Labelled> gold, List<Paper> corpus) throws IOException {
        Path file = folder.resolve(name);
        List<String> steps = new ArrayList<>();
        new Trainer(steps::add).train(gold, corpus, file);
        assertThat(steps).isNotEmpty();
        return file;
    }

    @Test
    void learnsAPatternAndFindsItInNewPapers() throws IOException {
        OpenNlpExtractor extractor = OpenNlpExtractor.load(train("one.model", labelled(60), List.of()));
        Extraction extraction = extractor.extract(
                paper(1, "Novo: A Title", "We propose Novo for parsing.", "Novo reaches 71.5% accuracy on Newset."));
        assertThat(extraction.entities())
                .extracting(Entity::name, Entity::type)
                .contains(
                        tuple("Novo", EntityType.Method),
                        tuple("Newset", EntityType.Dataset),
                        tuple("accuracy", EntityType.Metric));
        assertThat(extraction.introduces()).hasSize(1);
        assertThat(extraction.relations()).extracting(Relation::type).contains(RelationType.evaluatedOn);
        assertThat(extraction.results()).extracting(Result::value).containsExactly("71.5%");
    }

    @Test
    void sameInputGivesTheSameBytes() throws IOException {
        List<Paper> corpus = labelled(80).stream().map(Labelled::paper).toList();
        byte[] once = Files.readAllBytes(train("one.model", labelled(20), corpus));
        assertThat(Files.readAllBytes(train("two.model", labelled(20), corpus))).isEqualTo(once);
        assertThat(Files.readAllBytes(train("other.model", labelled(21), corpus)))
                .isNotEqualTo(once);
    }

    @Test
    void tellsWhenAFileHoldsNoModels() throws IOException {
        Path file = Files.writeString(folder.resolve("no.model"), "something else");
        assertThatThrownBy(() -> OpenNlpExtractor.load(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no trained models in")
                .hasMessageContaining("no.model");
    }
}
