package org.paperloom.query.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a GitHub-flavoured Markdown table in which the pages' text stays text. */
final class MarkdownTable {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>()#|!~$&]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\s]+");

    private MarkdownTable() {}

    static String write(Table table) {
        String head = line(table.columns().stream().map(MarkdownTable::escaped).toList());
        String rule = line(table.columns().stream().map(c -> "---").toList());
        return head
                + rule
                + table.rows().stream()
                        .map(row -> line(row.stream().map(MarkdownTable::cell).toList()))
                        .collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String cell(Cell cell) {
        String text = escaped(cell.text());
        return cell.iri()
                .map(iri -> "[" + text + "](<" + iri.replace("|", "%7C").replace(">", "%3E") + ">)")
                .orElse(text);
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(CONTROL.matcher(text).replaceAll(" ")).replaceAll("\\\\$0");
    }
}
