package org.paperloom.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.paperloom.model.PartialDate;

/** Values as literals, and back. */
final class Literals {
    private Literals() {}

    static Node text(String value) {
        return NodeFactory.createLiteralString(wellFormed(value));
    }

    /** Half a surrogate pair is no Unicode text and no RDF literal: U+FFFD takes its place. */
    private static String wellFormed(String value) {
        boolean whole = value.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        if (whole) {
            return value;
        }
        return value.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static Node integer(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }

    /** A probability to three digits. */
    static Node probability(double value) {
        return decimal(BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN));
    }

    /** A decimal in its canonical form (XML Schema 1.0): no needless zeros, at least one digit behind the point. */
    static Node decimal(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        String lexical = bare.setScale(Math.max(1, bare.scale())).toPlainString();
        return NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDdecimal);
    }

    /** A date typed by its precision: date, gYearMonth, gYear, gMonthDay or gMonth. */
    static Node date(PartialDate date) {
        XSDDatatype type;
        if (date.year() > 0) {
            type = date.day() > 0
                    ? XSDDatatype.XSDdate
                    : date.month() > 0 ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDgYear;
        } else {
            type = date.day() > 0 ? XSDDatatype.XSDgMonthDay : XSDDatatype.XSDgMonth;
        }
        return NodeFactory.createLiteralDT(date.toString(), type);
    }

    /** The inverse of {@link #date}, by the lexical form alone: "2024-10-03", "2024-10", "2024", "--10-03", "--10". */
    static PartialDate date(Node literal) {
        String lexical = literal.getLiteralLexicalForm();
        boolean noYear = lexical.startsWith("--");
        String[] parts = (noYear ? lexical.substring(2) : lexical).split("-", -1);
        int at = noYear ? 0 : 1;
        return new PartialDate(
                noYear ? 0 : Integer.parseInt(parts[0]),
                at < parts.length ? Integer.parseInt(parts[at]) : 0,
                at + 1 < parts.length ? Integer.parseInt(parts[at + 1]) : 0);
    }

    /** Items with "; " between them, a backslash before what would be taken for a separator. */
    static Node list(List<String> items) {
        return text(String.join(
                "; ",
                items.stream()
                        .map(i -> i.replace("\\", "\\\\").replace(";", "\\;"))
                        .toList()));
    }

    /** The inverse of {@link #list}. */
    static List<String> list(Node literal) {
        String text = literal.getLiteralLexicalForm();
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ';') {
                items.add(item.toString());
                item.setLength(0);
                i++;
            } else {
                item.append(c == '\\' ? text.charAt(++i) : c);
            }
        }
        items.add(item.toString());
        return items;
    }
}
