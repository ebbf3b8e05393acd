package org.paperloom.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.paperloom.query.QueryCatalogue;
import org.paperloom.query.Template;
import org.paperloom.query.table.Cell;
import org.paperloom.query.table.Table;
import org.paperloom.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paperloom query}. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = {"Runs a prebuilt question.", "Without NAME, lists the questions there are."},
        footerHeading = "%nExamples:%n",
        footer = {"  paperloom query", "  paperloom query improves topic='long-context performance' --format md"})
final class QueryCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "NAME", arity = "0..1", description = "Which question.")
    private @Nullable String name;

    @Parameters(index = "1..*", paramLabel = "KEY=VALUE", arity = "0..*", description = "What to ask about.")
    private Map<String, String> arguments = new LinkedHashMap<>();

    @Mixin
    private AnswerOptions options = new AnswerOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        QueryCatalogue catalogue = AnswerOptions.catalogue();
        if (name == null) {
            Output.print(spec, options.format().format().write(list(catalogue), Terminal.width()));
            return ExitCode.OK;
        }
        if (catalogue.find(name).isEmpty()) {
            List<String> names =
                    catalogue.templates().stream().map(Template::name).toList();
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no question '" + name + "'; "
                            + Nearest.of(name, names)
                                    .map(n -> "did you mean '" + n + "'?")
                                    .orElse("'paperloom query' lists them"));
        }
        try (GraphStore store = options.open()) {
            options.print(spec, catalogue.run(store, name, arguments, options.limits()));
        }
        return ExitCode.OK;
    }

    private static Table list(QueryCatalogue catalogue) {
        return new Table(
                List.of("name", "answers", "example"),
                catalogue.templates().stream()
                        .map(t -> List.of(Cell.text(t.name()), Cell.text(t.title()), Cell.text(t.exampleCommand())))
                        .toList(),
                true);
    }
}
