package org.paperloom.pipeline;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Pages of made-up papers; some papers stand on several pages, in another wording or without an identifier. */
final class GeneratedPages {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> THINGS = List.of(
            "Loom",
            "Weaver",
            "Shuttle",
            "Bobbin",
            "Spindle",
            "Treadle",
            "Heddle",
            "Warp",
            "Weft",
            "Selvage",
            "Twill",
            "Damask",
            "Jacquard",
            "Tapestry",
            "Brocade",
            "Ikat");
    private static final List<String> VERBS = List.of("uses", "extends", "beats", "needs", "explains");

    private GeneratedPages() {}

    /** Writes so many pages of so many papers each; the same for the same seed. */
    static List<Path> write(Path folder, int pages, int papers, long seed) throws IOException {
        Random random = new Random(seed);
        List<ObjectNode> all = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        Files.createDirectories(folder);
        for (int page = 0; page < pages; page++) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < papers; i++) {
                ObjectNode paper =
                        all.size() > 20 && random.nextInt(8) == 0 ? again(all, random) : paper(all.size(), random);
                all.add(paper);
                lines.add(paper.toString());
            }
            files.add(Files.write(folder.resolve("page" + page + ".jsonl"), lines, StandardCharsets.UTF_8));
        }
        return files;
    }

    private static ObjectNode paper(int number, Random random) {
        ObjectNode paper = JSON.createObjectNode();
        paper.put("id", String.format(Locale.ROOT, "2401.%05d", number));
        paper.put("title", thing(random) + " and " + thing(random) + ", a study in " + number + " threads");
        StringBuilder text = new StringBuilder();
        int sentences = 2 + random.nextInt(6);
        for (int i = 0; i < sentences; i++) {
            text.append("We show that ").append(thing(random)).append(' ').append(pick(VERBS, random));
            text.append(' ').append(thing(random)).append(" with a gain of ").append(random.nextInt(100));
            text.append("% in ıt. ");
        }
        return paper.put("abstract", text.toString().strip());
    }

    private static ObjectNode again(List<ObjectNode> all, Random random) {
        ObjectNode known = all.get(random.nextInt(all.size())).deepCopy();
        switch (random.nextInt(3)) {
            case 0 -> known.remove("id");
            case 1 -> known.put("abstract", known.get("abstract").asText() + " Brocade is new.");
            default -> known.put("title", known.get("title").asText().toUpperCase(Locale.ROOT));
        }
        return known;
    }

    private static String thing(Random random) {
        return pick(THINGS, random) + pick(List.of("", "Net", "Bench"), random);
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
