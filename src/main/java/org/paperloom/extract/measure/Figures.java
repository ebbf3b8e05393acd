package org.paperloom.extract.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paperloom.extract.text.Document;

/** Finds the numbers of a text with their signs and units, ranges and changes "from A to B" in one piece. */
public final class Figures {
    private static final String UNIT = "(?:\\s?\\\\?%|\\s?\\$?\\\\times\\$?|\\s?×|\\s?times\\b|x\\b|X\\b|-fold\\b"
            + "|[\\s-](?:percentage\\s)?points?\\b|\\s?pp\\b|\\s?percent\\b"
            + "|\\s?(?:ms|GB|MB|dB|mJ|mW|kWh|FPS|seconds|minutes|hours)\\b)";
    private static final String NUMBER = "(?<![\\w.\\-])(?:[~−]|\\\\sim)?\\$?[+\\-−]?\\d+(?:,\\d{3})*(?:\\.\\d+)?";
    private static final String PLAIN = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";
    private static final String ONE = NUMBER + UNIT + "?\\$?" + UNIT + "?";
    private static final Pattern FIGURE = Pattern.compile("(?:" + ONE + ")(?:\\s(?:down\\s)?to\\s" + ONE
            + "|\\s?(?:--?|–|\\\\rightarrow|→)\\s?" + PLAIN + UNIT + "?\\$?" + UNIT + "?"
            + "|\\s?(?:±|\\$?\\\\pm\\$?)\\s?" + PLAIN + "%?"
            + "|\\sout\\sof\\s" + PLAIN + "|/" + PLAIN + ")?");

    private Figures() {}

    /** The figures of the abstract's sentences, in order. */
    public static List<Figure> of(Document document) {
        List<Figure> figures = new ArrayList<>();
        for (int s = 0; s < document.texts().size(); s++) {
            Matcher matcher = FIGURE.matcher(document.texts().get(s));
            while (matcher.find()) {
                figures.add(new Figure(s, matcher.start(), matcher.end(), matcher.group()));
            }
        }
        return figures;
    }
}
