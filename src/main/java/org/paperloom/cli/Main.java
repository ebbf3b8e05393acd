package org.paperloom.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.paperloom.extract.Engines;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program's entry. */
@Command(
        name = "paperloom",
        description = "Reads pages of paper abstracts and weaves them into a knowledge graph that answers questions.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:wrong usage"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  paperloom build data --store store",
            "  paperloom ask \"which methods improve long-context performance\"",
            "  paperloom query about topic=LoRA --format md"
        },
        subcommands = {
            BuildCommand.class,
            AskCommand.class,
            QueryCommand.class,
            StatsCommand.class,
            ServeCommand.class,
            ExportCommand.class,
            ExtractCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            TuneCommand.class,
            BenchmarkCommand.class,
            GenerateCompletion.class,
            HelpCommand.class
        })
public final class Main {
    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Show the stack trace of a failure.")
    private boolean verbose;

    private final Engines engines;

    Main(Engines engines) {
        this.engines = engines;
    }

    Engines engines() {
        return engines;
    }

    boolean verbose() {
        return verbose;
    }

    /** Runs the command of the arguments and ends the process with its exit code. */
    public static void main(String[] arguments) {
        PrintWriter out = utf8(FileDescriptor.out);
        PrintWriter err = utf8(FileDescriptor.err);
        int code = run(out, err, Engines.shipped(System.getenv()), arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs the command of the arguments; its exit code. */
    static int run(PrintWriter out, PrintWriter err, Engines engines, String... arguments) {
        Main main = new Main(engines);
        return new CommandLine(main)
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler(new Failures(main))
                .execute(arguments);
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }
}
