package org.paperloom.extract.llm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a model is asked.
 *
 * @param instruction the guidelines of annotation in short, and the shape of the reply
 */
record Prompt(String instruction) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * The instruction that ships.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    static Prompt load() {
        try (InputStream in = Prompt.class.getResourceAsStream("instruction.txt")) {
            if (in == null) {
                throw new IOException("not on the class path: instruction.txt");
            }
            return new Prompt(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the instruction for language models cannot be read", e);
        }
    }

    /** Eight hexadecimal digits that change with the instruction and with the schema. */
    String digest() {
        return Sha256.of(instruction, ReplySchema.TEXT).substring(0, 8);
    }

    /** The sentences of a paper by their numbers, as JSON: nothing in them can end the string that it stands in. */
    static String data(List<String> sentences) {
        ObjectNode message = JSON.createObjectNode();
        ObjectNode numbered = message.putObject("sentences");
        for (int i = 0; i < sentences.size(); i++) {
            numbered.put(Integer.toString(i), sentences.get(i));
        }
        return message.toString();
    }

    /** The instruction with what was wrong with the reply before; without, when that is empty. */
    String instruction(String wrong) {
        return wrong.isEmpty()
                ? instruction
                : instruction + "\nYour last reply could not be used: " + wrong
                        + ". Reply with the JSON object alone.\n";
    }
}
