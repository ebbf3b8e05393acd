package org.paperloom.cli;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.paperloom.export.Exported;
import org.paperloom.export.Exporter;
import org.paperloom.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the commands below {@code paperloom export} have in common. */
@Command(mixinStandardHelpOptions = true)
abstract class ExportOperation implements Callable<Integer> {
    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Does the export. */
    abstract Exported export(Exporter exporter) throws Exception;

    @Override
    public Integer call() throws Exception {
        Exported done;
        try (GraphStore open = GraphStore.openExisting(store.directory());
                ExportMessages messages = new ExportMessages(spec.commandLine().getErr())) {
            Exporter exporter = new Exporter(open.dataset(), messages);
            done = Interrupts.stoppable(messages::stop, () -> export(exporter));
        }
        String counts = done.counts().entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey())
                .collect(Collectors.joining(", "));
        Output.print(spec, counts + "\n" + done.next());
        return ExitCode.OK;
    }
}
