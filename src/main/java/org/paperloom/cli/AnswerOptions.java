package org.paperloom.cli;

import java.time.Duration;
import org.paperloom.query.Answer;
import org.paperloom.query.Limits;
import org.paperloom.query.QueryCatalogue;
import org.paperloom.store.GraphStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Which store is asked, how much an answer may cost, and how it is written. */
final class AnswerOptions {
    @Mixin
    private StoreOption store = new StoreOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(
            names = "--limit",
            paramLabel = "ROWS",
            defaultValue = "20",
            description = "Most rows to show (default: ${DEFAULT-VALUE}).")
    private int rows;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "When to give up (default: ${DEFAULT-VALUE}).")
    private int seconds;

    GraphStore open() {
        return GraphStore.openExisting(store.directory());
    }

    FormatOption format() {
        return format;
    }

    Limits limits() {
        return new Limits(rows, Duration.ofSeconds(seconds));
    }

    static QueryCatalogue catalogue() {
        return QueryCatalogue.standard();
    }

    /** Prints the table to stdout, and to stderr what the arguments were taken to mean and what is missing. */
    void print(CommandSpec spec, Answer answer) {
        var err = spec.commandLine().getErr();
        answer.links().forEach(err::println);
        if (answer.table().rows().isEmpty()) {
            err.println("no answer in this store; query … confidence=0 shows less sure claims too");
        }
        err.flush();
        Output.print(spec, format.format().write(answer.table(), Terminal.width()));
        if (!answer.table().complete()) {
            err.println("the first " + rows + " rows; --limit shows more");
            err.flush();
        }
    }
}
