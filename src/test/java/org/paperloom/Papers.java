package org.paperloom;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.paperloom.model.Paper;
import org.paperloom.model.PartialDate;

/** Papers of which nothing but the text is known. */
public final class Papers {
    private Papers() {}

    /** A paper of these sentences, the title first. */
    public static Paper of(String key, String... sentences) {
        return new Paper(
                new TreeSet<>(List.of(key)),
                List.of(sentences),
                List.of(),
                PartialDate.UNKNOWN,
                new TreeSet<>(),
                new TreeSet<>(),
                Optional.empty());
    }
}
