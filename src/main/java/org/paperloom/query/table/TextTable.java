package org.paperloom.query.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays a table out for a terminal of some width: answers in columns, each with its evidence indented below it. */
final class TextTable {
    private static final String GAP = "  ";
    private static final String INDENT = "    ";
    private static final int NARROWEST_LINE = 40;
    private static final int NARROWEST_COLUMN = 6;

    private final Table table;
    private final int width;
    private final List<Integer> answers;
    private final int[] widths;

    TextTable(Table table, int width) {
        this.table = table;
        this.width = Math.max(width, NARROWEST_LINE);
        List<Integer> all = IntStream.range(0, table.columns().size()).boxed().toList();
        boolean hasEvidence = table.columns().contains("paper");
        this.answers = all.stream()
                .filter(i ->
                        !hasEvidence || !Table.EVIDENCE.contains(table.columns().get(i)))
                .toList();
        this.widths = fit(answers.stream().mapToInt(this::widest).toArray());
    }

    String write() {
        if (table.rows().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(
                line(answers.stream().map(table.columns()::get).toList()));
        List<String> last = List.of();
        for (List<Cell> row : table.rows()) {
            List<String> cells = answers.stream().map(i -> row.get(i).text()).toList();
            if (!cells.equals(last)) {
                text.append(line(cells));
            }
            last = cells;
            evidence(row).forEach(l -> text.append(INDENT).append(l).append('\n'));
        }
        return text.toString();
    }

    private Stream<String> evidence(List<Cell> row) {
        if (answers.size() == table.columns().size()) {
            return Stream.empty();
        }
        Optional<String> sentence = table.cell(row, "evidence").map(c -> "\u201c" + c.text() + "\u201d");
        String source = Stream.of(
                        table.cell(row, "paper").map(Cell::text),
                        table.cell(row, "year").map(Cell::text),
                        table.cell(row, "paper").flatMap(Cell::iri),
                        table.cell(row, "confidence").map(c -> "confidence " + c.text()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Stream.concat(sentence.stream(), Stream.of(source))
                .flatMap(line -> Lines.wrap(line, width - INDENT.length()).stream());
    }

    private String line(List<String> cells) {
        List<String> padded = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            padded.add(Lines.pad(cells.get(i), widths[i]));
        }
        return String.join(GAP, padded).stripTrailing() + "\n";
    }

    private int widest(int column) {
        return Math.max(
                table.columns().get(column).length(),
                table.rows().stream()
                        .mapToInt(r -> r.get(column).text().length())
                        .max()
                        .orElse(0));
    }

    /** Takes from the widest columns until all fit. */
    private int[] fit(int[] wanted) {
        int[] fitted = wanted.clone();
        int space = width - GAP.length() * Math.max(0, fitted.length - 1);
        while (IntStream.of(fitted).sum() > space) {
            int widest = IntStream.range(0, fitted.length)
                    .reduce((a, b) -> fitted[b] > fitted[a] ? b : a)
                    .orElseThrow();
            if (fitted[widest] <= NARROWEST_COLUMN) {
                return fitted;
            }
            fitted[widest]--;
        }
        return fitted;
    }
}
