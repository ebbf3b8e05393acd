package org.paperloom.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an export did.
 *
 * @param counts how many of what, such as 12 "nodes", in the order to be told
 * @param next what to type next, lines; empty when nothing is left to do
 */
public record Exported(Map<String, Long> counts, String next) {
    public Exported {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }
}
