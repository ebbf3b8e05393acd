package org.paperloom.read;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.paperloom.model.Page;
import org.paperloom.model.Paper;
import org.paperloom.model.Skipped;

/** Everything that a page gives. */
final class Collected implements PaperSink {
    private static final PageReader READER = new PageReader();

    final List<Paper> papers = new ArrayList<>();
    final List<Skipped> skipped = new ArrayList<>();

    static Collected of(Path file) {
        return of(new Page(file.getFileName().toString(), () -> Files.newInputStream(file)));
    }

    static Collected of(String page) {
        return of(page.getBytes(StandardCharsets.UTF_8));
    }

    static Collected of(byte[] page) {
        return of(new Page("page", () -> new ByteArrayInputStream(page)));
    }

    static Collected of(Page page) {
        Collected collected = new Collected();
        READER.read(page, collected);
        return collected;
    }

    List<String> titles() {
        return papers.stream().map(Paper::title).toList();
    }

    List<String> problems() {
        return skipped.stream().map(Skipped::toString).toList();
    }

    @Override
    public void paper(Paper paper) {
        papers.add(paper);
    }

    @Override
    public void skipped(Skipped reason) {
        skipped.add(reason);
    }
}
