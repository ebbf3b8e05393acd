package org.paperloom.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.paperloom.query.Answer;
import org.paperloom.query.QueryCatalogue;
import org.paperloom.query.Question;
import org.paperloom.query.Understood;
import org.paperloom.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code paperloom ask}. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        description = "Answers a question in plain English, and says which prebuilt question it took it for.",
        footerHeading = "%nExamples:%n",
        footer = {"  paperloom ask \"which methods improve long-context performance\"", "  paperloom ask LoRA"})
final class AskCommand implements Callable<Integer> {
    @Parameters(paramLabel = "QUESTION", arity = "1..*", description = "The question, quoted or not.")
    private List<String> words = List.of();

    @Mixin
    private AnswerOptions options = new AnswerOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        QueryCatalogue catalogue = AnswerOptions.catalogue();
        Question reader = new Question(catalogue);
        String question = String.join(" ", words);
        try (GraphStore store = options.open()) {
            List<Understood> ways = reader.understand(store, question);
            PrintWriter err = spec.commandLine().getErr();
            if (ways.isEmpty()) {
                reader.examples().forEach(e -> err.println("  paperloom ask \"" + e + "\""));
                throw new Failure("no prebuilt question fits '" + question
                        + "'; ask like one of those above, or in SPARQL through paperloom serve");
            }
            Understood best = ways.get(0);
            err.println("taken for: " + best.command());
            Answer answer = catalogue.run(store, best.template().name(), best.arguments(), options.limits());
            options.print(spec, answer);
            ways.stream().skip(1).forEach(w -> err.println("or did you mean: " + w.command()));
            err.flush();
        }
        return ExitCode.OK;
    }
}
