package org.paperloom.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.paperloom.model.Span;
import org.paperloom.model.SpanGraph;
import org.paperloom.model.SpanGraph.LabelledLink;
import org.paperloom.model.SpanGraph.LabelledSpan;

/**
 * A public benchmark of scientific information extraction, in the layout of SciERC (Luan et al., 2018), which SciER's
 * files of spans (Zhang et al., 2024) share: tokens of sentences, spans by token numbers over the document, ends included.
 */
public enum Benchmark {
    /** SciER: methods, datasets and tasks in full papers. */
    scier(Set.of("Compare-With", "Synonym-Of")),
    /** SciERC: six types in abstracts. */
    scierc(Set.of("COMPARE", "CONJUNCTION"));

    private static final ObjectMapper JSON = new ObjectMapper();

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable, the checker cannot see it
    private final Set<String> symmetric;

    Benchmark(Set<String> symmetric) {
        this.symmetric = symmetric;
    }

    /**
     * An annotated document.
     *
     * @param sentences tokens with a blank between them
     * @param graph what is annotated
     */
    public record Document(List<String> sentences, SpanGraph graph) {
        public Document {
            sentences = List.copyOf(sentences);
        }
    }

    /** Whether a relation of this label reads the same in both directions. */
    boolean isSymmetric(String label) {
        return symmetric.contains(label);
    }

    /**
     * The documents of a file.
     *
     * @throws IOException when the file cannot be read, or a line is not of the layout
     */
    public List<Document> read(Path file) throws IOException {
        List<Document> documents = new ArrayList<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            try {
                documents.add(document(JSON.readTree(lines.get(i))));
            } catch (JsonProcessingException | IllegalArgumentException e) {
                throw new IOException(
                        file + ", line " + (i + 1) + ": not a document of tokens with spans, as SciERC's"
                                + " files and SciER's *.spans.jsonl hold: " + e.getMessage(),
                        e);
            }
        }
        return documents;
    }

    private static Document document(JsonNode json) {
        List<String> sentences = new ArrayList<>();
        Map<Integer, Place> tokens = new HashMap<>();
        for (JsonNode sentence : field(json, "sentences")) {
            StringBuilder text = new StringBuilder();
            for (JsonNode token : sentence) {
                int start = text.length();
                text.append(token.asText());
                tokens.put(tokens.size(), new Place(sentences.size(), start, text.length()));
                text.append(' ');
            }
            text.setLength(Math.max(0, text.length() - 1));
            sentences.add(text.toString());
        }
        Map<List<Integer>, LabelledSpan> spans = new HashMap<>();
        for (JsonNode sentence : field(json, "ner")) {
            for (JsonNode s : sentence) {
                require(s.size() == 3, "a span is not of two numbers and a label: " + s);
                Place from = place(tokens, s.get(0));
                Place to = place(tokens, s.get(1));
                require(from.sentence == to.sentence, "a span crosses sentences: " + s);
                spans.put(
                        List.of(s.get(0).asInt(), s.get(1).asInt()),
                        new LabelledSpan(
                                from.sentence,
                                new Span(from.start, to.end),
                                s.get(2).asText()));
            }
        }
        Set<LabelledLink> links = new HashSet<>();
        for (JsonNode sentence : field(json, "relations")) {
            for (JsonNode r : sentence) {
                require(r.size() == 5, "a relation is not of four numbers and a label: " + r);
                LabelledSpan head = spans.get(List.of(r.get(0).asInt(), r.get(1).asInt()));
                LabelledSpan tail = spans.get(List.of(r.get(2).asInt(), r.get(3).asInt()));
                if (head == null || tail == null) {
                    throw new IllegalArgumentException("an end of a relation is no span: " + r);
                }
                links.add(new LabelledLink(head, r.get(4).asText(), tail));
            }
        }
        return new Document(sentences, new SpanGraph(Set.copyOf(spans.values()), links));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private record Place(int sentence, int start, int end) {}

    private static Place place(Map<Integer, Place> tokens, JsonNode number) {
        Place place = tokens.get(number.asInt(-1));
        if (place == null) {
            throw new IllegalArgumentException("no token has the number " + number);
        }
        return place;
    }

    private static JsonNode field(JsonNode json, String name) {
        JsonNode field = json.get(name);
        if (field == null || !field.isArray()) {
            throw new IllegalArgumentException("\"" + name + "\" is missing");
        }
        return field;
    }
}
