package org.paperloom.read.raw;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.paperloom.model.PaperKey;

/** Gathers the identifiers of a record; what identifies nothing is left out. */
public final class Keys {
    /** arXiv registers each of its papers as such a DOI. */
    private static final Pattern ARXIV_DOI = Pattern.compile("(?i).*10\\.48550/arxiv\\.");

    /** A number that only looks like arXiv's has no month in it. */
    private static final Pattern ARXIV_MONTH = Pattern.compile("arxiv:(\\d\\d(0[1-9]|1[0-2])\\.|\\D).*");

    private static final Pattern DOI = Pattern.compile("(?i)(https?://(dx\\.)?doi\\.org/|doi:)?10\\.\\d{4,9}/\\S+");

    /** No identifier is longer. */
    private static final int LONGEST = 200;

    private final TreeSet<String> keys = new TreeSet<>();

    /** Adds what may be an arXiv identifier, bare, with version or as URL. */
    public Keys arxiv(String identifier) {
        Optional.of(identifier)
                .filter(Keys::isShort)
                .flatMap(PaperKey::arxiv)
                .filter(key -> ARXIV_MONTH.matcher(key).matches())
                .ifPresent(keys::add);
        return this;
    }

    /** Adds an ACL Anthology identifier. */
    public Keys acl(String identifier) {
        if (!identifier.isBlank() && isShort(identifier)) {
            keys.add(PaperKey.acl(identifier));
        }
        return this;
    }

    /** Adds what may be a DOI, bare or as URL. arXiv's own DOIs are arXiv identifiers. */
    public Keys doi(String identifier) {
        String doi = isShort(identifier) ? identifier.strip() : "";
        if (ARXIV_DOI.matcher(doi).lookingAt()) {
            return arxiv(ARXIV_DOI.matcher(doi).replaceFirst(""));
        }
        if (DOI.matcher(doi).matches()) {
            keys.add(PaperKey.doi(doi));
        }
        return this;
    }

    private static boolean isShort(String identifier) {
        return identifier.length() <= LONGEST;
    }

    /** All of them. */
    public SortedSet<String> all() {
        return Collections.unmodifiableSortedSet(keys);
    }
}
