package org.paperloom.extract.encode;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.paperloom.extract.Thresholds;

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

    /** No file that belongs here is larger once unpacked. */
    private static final int LARGEST_ENTRY = 512 << 20;

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
            Thresholds thresholds) {}

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
        Manifest read = JSON.readValue(manifest, Manifest.class);
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

    private static Map<String, byte[]> entries(byte[] bytes) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] data = zip.readNBytes(LARGEST_ENTRY);
                if (data.length == LARGEST_ENTRY) {
                    throw new IOException("too large: " + entry.getName());
                }
                entries.put(entry.getName(), data);
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
