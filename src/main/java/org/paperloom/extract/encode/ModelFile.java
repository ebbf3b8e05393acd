package org.paperloom.extract.encode;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.paperloom.extract.Thresholds;
import org.paperloom.model.EntityType;
import org.paperloom.model.RelationType;
import org.paperloom.model.ResultKind;

/**
 * A trained network as src/main/python/export.py packs it: a zip of a manifest, the vocabulary and ONNX graphs.
 *
 * @param manifest what the network tells apart, and how its scores are read
 * @param vocabulary word pieces in order of their numbers
 * @param graphs the ONNX files by name, without ending
 */
record ModelFile(Manifest manifest, List<String> vocabulary, Map<String, byte[]> graphs) {
    private static final String MANIFEST = "manifest.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The version of the format that this engine reads. */
    private static final int FORMAT = 1;

    /** Nothing that belongs here is larger, all together, once unpacked; in bytes. */
    private static final int LARGEST = 512 << 20;

    private static final Set<String> NAMES =
            Set.of(MANIFEST, "vocabulary.txt", "embed.onnx", "layers.onnx", "spans.onnx", "markers.onnx", "pairs.onnx");

    /**
     * What a network tells apart.
     *
     * @param format version of this format
     * @param types of names; a network with values has one more span type behind them
     * @param relations between names
     * @param values whether numbers are found and linked
     * @param roles what a number is linked to
     * @param kinds of numbers
     * @param links names of the pair scores: relations, "alias", roles
     * @param maxWidth most words of a span
     * @param maxPieces most pieces of a passage
     * @param depth layers
     * @param heads of each layer
     * @param width of the hidden states
     * @param thresholds how scores become statements
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Manifest(
            int format,
            List<String> types,
            List<String> relations,
            boolean values,
            List<String> roles,
            List<String> kinds,
            List<String> links,
            int maxWidth,
            int maxPieces,
            int depth,
            int heads,
            int width,
            Thresholds thresholds) {
        /** More makes the work of one passage grow without need. */
        private static final int WIDEST = 32;

        private static final int LONGEST = 4096;

        /** @throws IllegalArgumentException when something is missing or out of bounds */
        Manifest {
            for (Object part : Arrays.asList(types, relations, roles, kinds, links, thresholds)) {
                require(part != null, "types, relations, roles, kinds, links or thresholds");
            }
            types = List.copyOf(types);
            relations = List.copyOf(relations);
            roles = List.copyOf(roles);
            kinds = List.copyOf(kinds);
            links = List.copyOf(links);
            require(!types.isEmpty() && !relations.isEmpty(), "types or relations");
            require(links.containsAll(relations) && links.contains("alias"), "links of relations and aliases");
            require(!values || (links.containsAll(roles) && !kinds.isEmpty()), "links of values");
            require(maxWidth > 0 && maxWidth <= WIDEST, "maxWidth of 1 to " + WIDEST);
            require(maxPieces > 2 && maxPieces <= LONGEST, "maxPieces of 3 to " + LONGEST);
            require(depth > 0 && heads > 0 && width >= heads, "depth, heads and width");
        }

        private static void require(boolean holds, String what) {
            if (!holds) {
                throw new IllegalArgumentException("its manifest lacks " + what);
            }
        }

        /** Whether its labels are those of papers rather than of a benchmark. */
        boolean readsPapers() {
            return values
                    && types.equals(
                            Stream.of(EntityType.values()).map(Enum::name).toList())
                    && relations.equals(
                            Stream.of(RelationType.values()).map(Enum::name).toList())
                    && kinds.equals(
                            Stream.of(ResultKind.values()).map(Enum::name).toList());
        }
    }

    ModelFile {
        vocabulary = List.copyOf(vocabulary);
        graphs = Map.copyOf(graphs);
    }

    /** @throws IOException when the bytes are no model file, or one of another format */
    static ModelFile read(byte[] bytes) throws IOException {
        Map<String, byte[]> entries = entries(bytes);
        byte[] manifest = entries.remove(MANIFEST);
        byte[] vocabulary = entries.remove("vocabulary.txt");
        if (manifest == null || vocabulary == null) {
            throw new IOException("no encoder model: it lacks manifest.json or vocabulary.txt");
        }
        Manifest read = manifest(manifest);
        if (read.format() != FORMAT) {
            throw new IOException("encoder model of format " + read.format() + "; this program reads " + FORMAT);
        }
        Map<String, byte[]> graphs = new HashMap<>();
        entries.forEach((name, data) -> graphs.put(name.replace(".onnx", ""), data));
        return new ModelFile(
                read, new String(vocabulary, StandardCharsets.UTF_8).lines().toList(), graphs);
    }

    /** The same model file with other thresholds; the same input gives the same bytes. */
    static byte[] with(byte[] bytes, Thresholds thresholds) throws IOException {
        Map<String, byte[]> entries = entries(bytes);
        read(bytes);
        ObjectNode manifest = (ObjectNode) JSON.readTree(entries.getOrDefault(MANIFEST, new byte[0]));
        manifest.set("thresholds", JSON.valueToTree(thresholds));
        entries.put(MANIFEST, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry header = new ZipEntry(entry.getKey());
                header.setTimeLocal(LocalDateTime.of(2020, 1, 1, 0, 0));
                zip.putNextEntry(header);
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    private static Manifest manifest(byte[] json) throws IOException {
        try {
            Manifest manifest = JSON.readValue(json, Manifest.class);
            if (manifest == null) {
                throw new IOException("no encoder model: its manifest is empty");
            }
            return manifest;
        } catch (JsonProcessingException e) {
            throw new IOException("no encoder model: " + e.getOriginalMessage(), e);
        }
    }

    private static Map<String, byte[]> entries(byte[] bytes) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int left = LARGEST;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] data = NAMES.contains(entry.getName()) ? zip.readNBytes(left) : new byte[0];
                left -= data.length;
                if (data.length == 0 || left <= 0 || entries.put(entry.getName(), data) != null) {
                    throw new IOException("no encoder model: it holds " + entry.getName()
                            + ", which does not belong there, is empty, comes twice or is too large");
                }
            }
        }
        return entries;
    }

    /** @throws IOException when there is none of this name */
    byte[] graph(String name) throws IOException {
        byte[] graph = graphs.get(name);
        if (graph == null) {
            throw new IOException("the encoder model lacks " + name + ".onnx");
        }
        return graph;
    }
}
