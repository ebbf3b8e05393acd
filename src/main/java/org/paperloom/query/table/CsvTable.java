package org.paperloom.query.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes RFC 4180: lines end with CRLF, a cell with a comma, a quote or a line break is quoted. */
final class CsvTable {
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern MEASURED = Pattern.compile("[+-]?\\d[\\d.,]*\\s?[%xX×]?");
    private static final Pattern TO_QUOTE = Pattern.compile("[\",\\r\\n]");

    private CsvTable() {}

    static String write(Table table) {
        StringBuilder csv = new StringBuilder(line(header(table)));
        for (List<Cell> row : table.rows()) {
            List<String> fields = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                fields.add(guarded(row.get(i).text()));
                if (table.namesThings(i)) {
                    fields.add(row.get(i).iri().orElse(""));
                }
            }
            csv.append(line(fields));
        }
        return csv.toString();
    }

    private static List<String> header(Table table) {
        List<String> header = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            header.add(table.columns().get(i));
            if (table.namesThings(i)) {
                header.add(table.columns().get(i) + "_iri");
            }
        }
        return header;
    }

    private static String guarded(String text) {
        boolean runs =
                FORMULA.matcher(text).matches() && !MEASURED.matcher(text).matches();
        return runs ? "'" + text : text;
    }

    private static String line(List<String> fields) {
        return fields.stream().map(CsvTable::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(String text) {
        return TO_QUOTE.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
