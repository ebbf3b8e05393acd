package org.paperloom.export.graph;

/**
 * A property that nodes or relationships of a table may have.
 *
 * @param name in camelCase
 * @param type what it holds
 */
public record Property(String name, PropertyType type) {
    static Property text(String name) {
        return new Property(name, PropertyType.TEXT);
    }

    static Property integer(String name) {
        return new Property(name, PropertyType.INTEGER);
    }

    static Property number(String name) {
        return new Property(name, PropertyType.NUMBER);
    }

    static Property texts(String name) {
        return new Property(name, PropertyType.TEXTS);
    }

    static Property integers(String name) {
        return new Property(name, PropertyType.INTEGERS);
    }

    static Property numbers(String name) {
        return new Property(name, PropertyType.NUMBERS);
    }
}
