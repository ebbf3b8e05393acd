package org.paperloom.model;

/**
 * A page that lists a paper, told by its content so that every machine gives it the same identity.
 *
 * @param sha256 the SHA-256 of the page's bytes, 64 lower-case hexadecimal digits
 * @param name the page's name when it was read; no part of its identity
 */
public record PageRef(String sha256, String name) implements Comparable<PageRef> {
    public PageRef {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: '" + sha256 + "'");
        }
        Checks.notBlank(name, "name");
    }

    @Override
    public int compareTo(PageRef other) {
        int bySum = sha256.compareTo(other.sha256);
        return bySum != 0 ? bySum : name.compareTo(other.name);
    }
}
