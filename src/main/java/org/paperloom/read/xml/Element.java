package org.paperloom.read.xml;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An element of a record, without its namespace.
 *
 * @param text its whole text content in document order, that of elements within included
 */
record Element(String name, Map<String, String> attributes, List<Element> children, String text) {
    Element {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** The children of that name, in order. */
    Stream<Element> all(String child) {
        return children.stream().filter(c -> c.name.equals(child));
    }

    /** The children's texts. */
    List<String> texts(String child) {
        return all(child).map(Element::text).toList();
    }

    /** The first such child's text; blank when there is none. */
    String text(String child) {
        return all(child).map(Element::text).findFirst().orElse("");
    }

    /** The attribute's value; blank when there is none. */
    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }
}
