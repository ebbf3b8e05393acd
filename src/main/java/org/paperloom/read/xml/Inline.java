package org.paperloom.read.xml;

/** How markup within a title or an abstract reads as text. */
final class Inline {
    private Inline() {}

    /** The element's text within the text around it: formulas in dollars as arXiv writes them, a space for a break. */
    static String text(Element element) {
        return switch (element.name()) {
            case "tex-math" -> "$" + element.text() + "$";
            case "br", "p" -> " " + element.text() + " ";
            default -> element.text();
        };
    }
}
