package org.paperloom.pipeline;

import java.nio.file.Path;
import java.util.List;
import org.paperloom.model.Skipped;

/** A build in a process of its own, with the small engine: {@code KillableBuild STORE VERSION PAGE…}. */
final class KillableBuild {
    private KillableBuild() {}

    /** Builds, with a line on stdout for each stage and each paper. */
    public static void main(String[] arguments) throws Exception {
        List<String> pages = List.of(arguments).subList(2, arguments.length);
        Build build = new Build(new WordExtractor(arguments[1]), new Progress() {
            @Override
            public void begin(Stage stage, long total) {
                System.out.println(stage);
            }

            @Override
            public void step(long count) {
                System.out.println(count);
            }

            @Override
            public void skipped(Skipped skipped) {
                System.out.println(skipped);
            }
        });
        build.run(pages, Path.of(arguments[0]));
    }
}
