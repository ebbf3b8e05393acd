package org.paperloom.read.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.paperloom.read.listing.Block;
import org.paperloom.read.raw.Whitespace;

/** Divides a web page into blocks of text, as a browser shows them one below the other. */
final class HtmlBlocks implements NodeFilter {
    private static final List<String> NOT_SHOWN = List.of(
            "script", "style", "noscript", "template", "svg", "nav", "footer", "button", "form", "select", "textarea");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int line = 1;

    private HtmlBlocks() {}

    static List<Block> of(Document document) {
        HtmlBlocks walk = new HtmlBlocks();
        document.body().filter(walk);
        walk.flush();
        return walk.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            if (NOT_SHOWN.contains(element.normalName()) || element.hasAttr("hidden")) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (breaks(element)) {
                flush();
            }
        } else if (node instanceof TextNode words) {
            if (text.isEmpty()) {
                line = Math.max(1, words.sourceRange().start().lineNumber());
            }
            append(words.getWholeText(), isPreformatted(words));
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && breaks(element)) {
            flush();
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isPreformatted(Node node) {
        Element parent = node.parentElement();
        return parent != null && parent.closest("pre") != null;
    }

    /** In preformatted text each line is a block. */
    private void append(String words, boolean preformatted) {
        int lineStart = 0;
        for (int end = words.indexOf('\n'); preformatted && end >= 0; end = words.indexOf('\n', lineStart)) {
            text.append(words, lineStart, end);
            flush();
            line++;
            lineStart = end + 1;
        }
        String rest = words.substring(lineStart);
        if (!text.isEmpty() || !rest.isBlank()) {
            text.append(rest);
        }
    }

    private static boolean breaks(Element element) {
        return element.isBlock() || element.nameIs("br") || element.nameIs("time");
    }

    private void flush() {
        String block = Whitespace.normalise(text.toString());
        if (!block.isEmpty()) {
            blocks.add(new Block(line, block));
        }
        text.setLength(0);
    }
}
