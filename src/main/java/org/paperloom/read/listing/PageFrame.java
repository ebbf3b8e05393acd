package org.paperloom.read.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a listing page that belong to no entry. */
final class PageFrame {
    private static final Pattern HEADER = Pattern.compile(
            "new|get trending papers in your email.*|subscribe|(daily|trending|weekly|monthly) papers"
                    + "|by ?ak and the research community",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MENU = Pattern.compile(
            "previous|next|load more|log in|sign up|models|datasets|spaces|buckets|docs|pricing|enterprise|tos|privacy"
                    + "|about|careers|jobs|company|website|system theme|hugging ?face|© ?hugging ?face|search|upvote"
                    + "|submitted by|\\d+|[-–—]+",
            Pattern.CASE_INSENSITIVE);

    /** Saving as text may glue the button to the first title. */
    private static final Pattern GLUED = Pattern.compile("Subscribe(?=[\\p{Lu}\\p{N}])");

    private PageFrame() {}

    static boolean isHeader(String line) {
        return HEADER.matcher(line).matches();
    }

    /** Behind the header, which ends before the first paragraph too long for a title; 0 when there is none. */
    static int headerEnd(List<Block> blocks) {
        int end = 0;
        for (int i = 0; i < blocks.size() && blocks.get(i).isShort(); i++) {
            String line = blocks.get(i).text();
            if (isHeader(line)) {
                end = i + 1;
            } else if (GLUED.matcher(line).lookingAt()) {
                return Math.max(end, i);
            }
        }
        return end > 0 && end < blocks.size() && Byline.isWhen(blocks.get(end).text()) ? end + 1 : end;
    }

    /** What stands behind the header, without menu entries. */
    static List<Block> content(List<Block> blocks, int start) {
        List<Block> content = new ArrayList<>();
        for (Block block : blocks.subList(start, blocks.size())) {
            if (content.isEmpty() && GLUED.matcher(block.text()).lookingAt()) {
                content.add(new Block(block.line(), GLUED.matcher(block.text()).replaceFirst("")));
            } else if (!MENU.matcher(block.text()).matches()) {
                content.add(block);
            }
        }
        return content;
    }
}
