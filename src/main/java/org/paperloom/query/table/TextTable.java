package org.paperloom.query.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
    private static final int TALLEST_ROW = 3;

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
                lines(answers.stream().map(table.columns()::get).toList()));
        List<String> last = List.of();
        List<String> sure = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            List<Cell> row = table.rows().get(i);
            List<String> cells = answers.stream().map(a -> row.get(a).text()).toList();
            if (!cells.equals(last)) {
                text.append(lines(cells));
            }
            last = cells;
            table.cell(row, "confidence").map(TextTable::rounded).ifPresent(sure::add);
            // one sentence often says several things: it is shown once, below the last of them
            boolean again = i + 1 < table.rows().size()
                    && sentence(row).isPresent()
                    && sentence(row).equals(sentence(table.rows().get(i + 1)))
                    && table.cell(row, "paper").equals(table.cell(table.rows().get(i + 1), "paper"));
            if (!again) {
                evidence(row, sure).forEach(l -> text.append(INDENT).append(l).append('\n'));
                sure.clear();
            }
        }
        return text.toString();
    }

    private Optional<String> sentence(List<Cell> row) {
        return table.cell(row, "evidence").map(c -> "\u201c" + c.text() + "\u201d");
    }

    private Stream<String> evidence(List<Cell> row, List<String> sure) {
        if (answers.size() == table.columns().size()) {
            return Stream.empty();
        }
        Optional<Cell> paper = table.cell(row, "paper");
        String confidence = sure.stream().distinct().collect(Collectors.joining(", "));
        String source = Stream.of(
                        paper.map(Cell::text),
                        table.cell(row, "year").map(Cell::text),
                        paper.flatMap(Cell::iri).flatMap(PaperName::of),
                        Optional.of("confidence " + confidence).filter(c -> !confidence.isEmpty()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Stream.concat(sentence(row).stream(), Stream.of(source))
                .flatMap(line -> Lines.wrap(line, width - INDENT.length()).stream());
    }

    private static String rounded(Cell confidence) {
        return confidence.number()
                ? new BigDecimal(confidence.text())
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString()
                : confidence.text();
    }

    private String lines(List<String> cells) {
        List<List<String>> columns = IntStream.range(0, cells.size())
                .mapToObj(i -> Lines.cell(cells.get(i), widths[i], TALLEST_ROW))
                .toList();
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < height; line++) {
            List<String> padded = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                List<String> column = columns.get(i);
                padded.add(Lines.pad(line < column.size() ? column.get(line) : "", widths[i]));
            }
            text.append(String.join(GAP, padded).stripTrailing()).append('\n');
        }
        return text.toString();
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
