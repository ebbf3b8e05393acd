package org.paperloom.query;

import java.util.List;
import java.util.Optional;

/**
 * What a template wants to be told.
 *
 * @param name in {@code name=value}
 * @param type how the value is read
 * @param description for people; may be empty
 * @param standard the value when none is given
 * @param required whether the template cannot do without
 * @param choices the only values allowed; empty for any
 */
public record Parameter(
        String name,
        ParameterType type,
        String description,
        Optional<String> standard,
        boolean required,
        List<String> choices) {
    public Parameter {
        choices = List.copyOf(choices);
    }
}
