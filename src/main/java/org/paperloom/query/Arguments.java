package org.paperloom.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Checks arguments against a template's parameters. */
final class Arguments {
    private static final int LONGEST_NUMBER = 30;

    private Arguments() {}

    /** The arguments with the defaults, in the order of the parameters. */
    static Map<String, String> check(Template template, Map<String, String> given) {
        for (String name : given.keySet()) {
            if (template.parameter(name).isEmpty()) {
                throw new UsageException("'" + template.name() + "' has no parameter '" + name + "'; it has "
                        + template.parameters().stream().map(Parameter::name).collect(Collectors.joining(", ")));
            }
        }
        Map<String, String> arguments = new LinkedHashMap<>();
        for (Parameter parameter : template.parameters()) {
            Optional<String> value = Optional.ofNullable(given.get(parameter.name()))
                    .filter(v -> !v.isBlank())
                    .or(parameter::standard);
            if (value.isEmpty() && parameter.required()) {
                throw new UsageException("'" + template.name() + "' needs " + parameter.name() + "=… ("
                        + parameter.description() + "), for example: " + template.exampleCommand());
            }
            value.ifPresent(v -> arguments.put(parameter.name(), checked(parameter, v)));
        }
        return arguments;
    }

    private static String checked(Parameter parameter, String value) {
        if (!parameter.choices().isEmpty() && !parameter.choices().contains(value)) {
            throw new UsageException(
                    parameter.name() + "=" + shown(value) + " is none of " + String.join(", ", parameter.choices()));
        }
        return switch (parameter.type()) {
            case integer -> number(parameter, value, "a whole number", true);
            case number -> number(parameter, value, "a number", false);
            case iri -> {
                if (!value.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*")) {
                    throw new UsageException(parameter.name() + "=" + shown(value) + " is not an IRI");
                }
                yield value;
            }
            case text, concept, topic, paper -> value;
        };
    }

    private static String number(Parameter parameter, String value, String what, boolean whole) {
        try {
            String digits = value.strip();
            if (digits.length() > LONGEST_NUMBER) {
                throw new NumberFormatException();
            }
            return whole ? new BigInteger(digits).toString() : new BigDecimal(digits).toPlainString();
        } catch (NumberFormatException e) {
            throw new UsageException(parameter.name() + "=" + shown(value) + " is not " + what);
        }
    }

    private static String shown(String value) {
        return value.length() <= LONGEST_NUMBER ? value : value.substring(0, LONGEST_NUMBER) + "…";
    }
}
