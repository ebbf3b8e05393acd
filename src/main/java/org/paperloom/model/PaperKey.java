package org.paperloom.model;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What tells one paper from another: {@code arxiv:}, {@code acl:}, {@code doi:} or {@code title:} and a value. */
public final class PaperKey {
    /** Strongest scheme first, then by the text. */
    public static final Comparator<String> STRONGEST_FIRST =
            Comparator.comparingInt(PaperKey::rank).thenComparing(Comparator.naturalOrder());

    private static final List<String> SCHEMES = List.of("arxiv:", "acl:", "doi:", "title:");

    /** New identifiers since April 2007, and the old ones with their archive; a version is left out. */
    private static final Pattern ARXIV = Pattern.compile(
            "(?:.*[/:])?(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d+)?(?:\\.pdf)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PaperKey() {}

    /** The key of an arXiv identifier in any of its written forms, with or without version or URL; empty for others. */
    public static Optional<String> arxiv(String identifier) {
        Matcher matcher = ARXIV.matcher(identifier.strip());
        return matcher.matches() ? Optional.of("arxiv:" + matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** The key of an ACL Anthology identifier such as "2024.acl-long.12" or "P19-1001". */
    public static String acl(String identifier) {
        return "acl:" + identifier.strip().toLowerCase(Locale.ROOT);
    }

    /** The key of a DOI, with or without its resolver in front. */
    public static String doi(String identifier) {
        return "doi:"
                + identifier.strip().toLowerCase(Locale.ROOT).replaceFirst("^(https?://(dx\\.)?doi\\.org/|doi:)", "");
    }

    /** The key of a title: its letters and digits in lower case, one space between words; empty when it has none. */
    public static Optional<String> title(String title) {
        String folded = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String words = NOT_A_WORD.matcher(folded).replaceAll(" ").strip();
        return words.isEmpty() ? Optional.empty() : Optional.of("title:" + words);
    }

    static void check(String key) {
        if (rank(key) == SCHEMES.size() || key.endsWith(":")) {
            throw new IllegalArgumentException("not a paper key: '" + key + "'");
        }
    }

    private static int rank(String key) {
        for (int i = 0; i < SCHEMES.size(); i++) {
            if (key.startsWith(SCHEMES.get(i))) {
                return i;
            }
        }
        return SCHEMES.size();
    }
}
