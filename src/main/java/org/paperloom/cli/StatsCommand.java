package org.paperloom.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.paperloom.pipeline.LastBuild;
import org.paperloom.query.table.Cell;
import org.paperloom.query.table.Table;
import org.paperloom.query.table.TableFormat;
import org.paperloom.store.GraphStore;
import org.paperloom.store.StoreStats;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code paperloom stats}. */
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        description = "Sums up the store, and what the last build could not use.",
        footerHeading = "%nExample:%n",
        footer = "  paperloom stats --format json")
final class StatsCommand implements Callable<Integer> {
    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private record Line(long count, String what) {}

    @Override
    public Integer call() throws IOException {
        List<Line> lines = new ArrayList<>();
        try (GraphStore open = GraphStore.openExisting(store.directory())) {
            StoreStats stats = open.stats();
            lines.add(new Line(stats.papers(), "papers"));
            LastBuild.skipped(store.directory()).ifPresent(n -> lines.add(new Line(n, "skipped by the last build")));
            lines.add(new Line(stats.pages(), "pages"));
            stats.concepts().forEach((type, n) -> lines.add(new Line(n, "concepts: " + type)));
            stats.claims().forEach((status, n) -> lines.add(new Line(n, "claims: " + status)));
            lines.add(new Line(stats.results(), "results"));
            stats.relations().forEach((type, n) -> lines.add(new Line(n, "relations: " + type)));
            lines.add(new Line(stats.quads(), "quads"));
        }
        Output.print(spec, format.format() == TableFormat.table ? plain(lines) : table(lines));
        return ExitCode.OK;
    }

    private static String plain(List<Line> lines) {
        return lines.stream()
                .map(l -> String.format(Locale.ROOT, "%9d %s%n", l.count(), l.what()))
                .collect(Collectors.joining());
    }

    private String table(List<Line> lines) {
        Table table = new Table(
                List.of("what", "count"),
                lines.stream()
                        .map(l -> List.of(Cell.text(l.what()), Cell.number(Long.toString(l.count()))))
                        .toList(),
                true);
        return format.format().write(table, Terminal.width());
    }
}
