package org.paperloom.rdf;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number and the unit of a reported value.
 *
 * <p>Of several numbers the last one counts: "11.2% to 39.4%" reached 39.4. What stands behind "±" does not.
 *
 * @param number with thousands, millions and billions written out
 * @param unit "%", "x" for a factor, "points", or the unit's word as written; empty for none
 */
record Quantity(BigDecimal number, String unit) {
    private static final int LONGEST = 200;
    private static final Map<Pattern, String> WORDINGS = wordings();

    /** Sign, digits with or without thousands separators, exponent, then the unit up to the next blank or number. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d.]|\\p{L}-)([-+]?)(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)"
                    + "(?:(?:e|x10\\^?)([-+]?\\d{1,2})(?!\\d))?[\\s-]*(%|\\p{L}+(?:/\\p{L}+)?)?");

    private static final Pattern FACTOR = Pattern.compile("x|times|folds?");
    private static final Pattern POINTS = Pattern.compile("pp|pt|pts|point|points|percentage");

    /** What the value says; empty when no number stands in it. */
    static Optional<Quantity> of(String value) {
        Matcher matcher = NUMBER.matcher(plain(value));
        Quantity last = null;
        String unit = "";
        while (matcher.find()) {
            last = read(matcher, unit);
            unit = last.unit();
        }
        return Optional.ofNullable(last);
    }

    private static Quantity read(Matcher matcher, String unitBefore) {
        BigDecimal number = new BigDecimal(
                matcher.group(1).replace("+", "") + matcher.group(2).replace(",", ""));
        if (matcher.group(3) != null) {
            number = number.scaleByPowerOfTen(Integer.parseInt(matcher.group(3)));
        }
        String unit = matcher.group(4) == null ? "" : matcher.group(4);
        return switch (unit) {
            case "k", "thousand" -> new Quantity(number.scaleByPowerOfTen(3), "");
            case "m", "million" -> new Quantity(number.scaleByPowerOfTen(6), "");
            case "b", "billion" -> new Quantity(number.scaleByPowerOfTen(9), "");
            case "percent" -> new Quantity(number, "%");
            case "", "to", "and", "or" -> new Quantity(number, unitBefore);
            default -> new Quantity(number, unitOf(unit));
        };
    }

    private static String unitOf(String word) {
        if (FACTOR.matcher(word).matches()) {
            return "x";
        }
        return POINTS.matcher(word).matches() ? "points" : word;
    }

    /** The value in lower case without markup, its number words as digits. */
    private static String plain(String value) {
        String text = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
        text = text.replaceAll("\\\\(?:times|cdot)\\b", "x").replaceAll("\\\\pm\\b", "±");
        text = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (Map.Entry<Pattern, String> wording : WORDINGS.entrySet()) {
            text = wording.getKey().matcher(text).replaceAll(wording.getValue());
        }
        return text;
    }

    private static Map<Pattern, String> wordings() {
        Map<Pattern, String> table = new LinkedHashMap<>();
        List<String> numbers = List.of("one two three four five six seven eight nine ten eleven twelve".split(" ", -1));
        numbers.forEach(word -> table.put(word("(?<!no )" + word), Integer.toString(1 + numbers.indexOf(word))));
        table.put(Pattern.compile("\\\\text[a-z]*|[\\\\{}$~]"), "");
        table.put(Pattern.compile("[×✕⨉]"), "x");
        table.put(word("an order of magnitude"), "10x");
        table.put(Pattern.compile("(\\d) orders? of magnitude"), "1e$1x");
        table.put(word("twice|doubl(?:e|es|ed|ing)"), "2x");
        table.put(word("tripl(?:e|es|ed|ing)"), "3x");
        table.put(Pattern.compile("(?:\\bx ?|\\bfactor of )([\\d.]+)"), "$1x");
        table.put(Pattern.compile("% ?-?(?:points?|pts?|p)\\b"), " points");
        table.put(Pattern.compile("[−–—](?=\\d)"), "-");
        table.put(Pattern.compile("(?<=[\\d%xkmb])\\s*-+\\s*(?=[\\d.])"), " to ");
        table.put(Pattern.compile("(?:±|\\+/-)\\s*[\\d.]+"), " ");
        table.put(Pattern.compile("(?<=\\d)/[\\d.]+"), " ");
        return table;
    }

    private static Pattern word(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b");
    }
}
