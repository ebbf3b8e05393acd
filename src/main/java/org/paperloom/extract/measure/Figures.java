package org.paperloom.extract.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.paperloom.extract.text.Document;

/** Finds the numbers of a text with their signs and units, ranges and changes "from A to B" in one piece. */
public final class Figures {
    private static final String UNIT = "(?:\\s?\\\\?%|\\s?\\$?\\\\times\\$?|\\s?×|\\s?times\\b|x\\b|X\\b|-fold\\b"
            + "|[\\s-](?:percentage\\s|absolute\\s)?points?\\b|\\s?pp\\b|\\s?percent\\b"
            + "|\\s?(?:ms|GB|MB|dB|mJ|mW|kWh|FPS|seconds|minutes|hours)\\b)";
    private static final String NUMBER = "(?<![\\w.\\-])\\$?[+\\-−]?\\d+(?:,\\d{3})*(?:\\.\\d+)?";
    private static final String PLAIN = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";
    private static final String ONE = NUMBER + UNIT + "?\\$?" + UNIT + "?";
    private static final Pattern FIGURE = Pattern.compile("(?:" + ONE + ")(?:\\s(?:down\\s)?to\\s" + ONE
            + "|\\s?(?:--?|–|\\\\rightarrow|→)\\s?" + PLAIN + UNIT + "?\\$?" + UNIT + "?"
            + "|\\s?(?:±|\\$?\\\\pm\\$?)\\s?" + PLAIN + "%?"
            + "|\\sout\\sof\\s" + PLAIN + "|/" + PLAIN + ")?(?![\\w]|[.,]\\d)");

    private Figures() {}

    /** The figures of each sentence that has any, in order. */
    public static List<List<Figure>> bySentence(Document document) {
        List<List<Figure>> bySentence = new ArrayList<>();
        for (int s = 0; s < document.texts().size(); s++) {
            List<Figure> figures = new ArrayList<>();
            Matcher matcher = FIGURE.matcher(document.texts().get(s));
            while (matcher.find()) {
                figures.add(new Figure(s, matcher.start(), matcher.end(), matcher.group()));
            }
            if (!figures.isEmpty()) {
                bySentence.add(List.copyOf(figures));
            }
        }
        return bySentence;
    }
}
