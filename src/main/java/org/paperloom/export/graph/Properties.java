package org.paperloom.export.graph;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the properties of one node or relationship; empty texts and lists are left out. */
final class Properties {
    private final List<Property> declared;
    private final Map<String, Object> values = new HashMap<>();

    Properties(List<Property> declared) {
        this.declared = declared;
    }

    Properties put(String name, Object value) {
        if (!value.equals("") && !value.equals(List.of())) {
            values.put(name, value);
        }
        return this;
    }

    Properties put(String name, Optional<?> value) {
        value.ifPresent(v -> put(name, v));
        return this;
    }

    /** In the order of the declaration. */
    Map<String, Object> done() {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (Property property : declared) {
            Object value = values.remove(property.name());
            if (value != null) {
                ordered.put(property.name(), checked(property, value));
            }
        }
        if (!values.isEmpty()) {
            throw new IllegalArgumentException("no such properties: " + values.keySet());
        }
        return ordered;
    }

    private static Object checked(Property property, Object value) {
        Object one = value instanceof List<?> list ? list.get(0) : value;
        boolean fits =
                switch (property.type().element()) {
                    case INTEGER -> one instanceof Long;
                    case NUMBER -> one instanceof Double;
                    default -> one instanceof String;
                };
        if (!fits || property.type().isList() != value instanceof List<?>) {
            throw new IllegalArgumentException(property + " cannot hold " + value);
        }
        return value;
    }
}
