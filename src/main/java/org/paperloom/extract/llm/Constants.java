package org.paperloom.extract.llm;

import java.util.Optional;
import java.util.stream.Stream;

/** Finds constants by their names. */
final class Constants {
    private Constants() {}

    /** The constant of that very name; empty when there is none. */
    static <T extends Enum<T>> Optional<T> of(T[] values, String name) {
        return Stream.of(values).filter(v -> v.name().equals(name)).findFirst();
    }
}
