package org.paperloom.read.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.paperloom.read.raw.Whitespace;

/** Divides a text page into blocks. */
final class TextBlocks {
    /** A page with a longer line than this was saved one paragraph a line. */
    private static final int LONGEST_WRAPPED_LINE = 160;

    private TextBlocks() {}

    /** One block a line, or one a run of lines where the page is wrapped to a width and has blank lines between. */
    static List<Block> of(String page) {
        List<String> lines =
                page.lines().map(line -> Whitespace.normalise(line)).toList();
        boolean wrapped = lines.stream().allMatch(line -> line.length() <= LONGEST_WRAPPED_LINE);
        List<Block> blocks = new ArrayList<>();
        StringJoiner open = new StringJoiner(" ");
        for (int i = 0, begun = 0; i <= lines.size(); i++) {
            String line = i < lines.size() ? lines.get(i) : "";
            boolean running = wrapped && !line.isEmpty() && !isByline(lines, i) && !PageFrame.isHeader(line);
            if (!running && open.length() > 0) {
                blocks.add(new Block(begun + 1, open.toString()));
                open = new StringJoiner(" ");
            }
            if (running) {
                begun = open.length() > 0 ? begun : i;
                open.add(line);
            } else if (!line.isEmpty()) {
                blocks.add(new Block(i + 1, line));
            }
        }
        return blocks;
    }

    private static boolean isByline(List<String> lines, int i) {
        String line = lines.get(i);
        return Byline.isWho(line)
                || Byline.isDot(line)
                || Byline.isWhen(line)
                || Byline.isWhole(line)
                || (i + 1 < lines.size() && Byline.isDot(lines.get(i + 1)));
    }
}
