package org.paperloom.read;

import java.util.Optional;
import org.paperloom.model.Paper;
import org.paperloom.model.Skipped;
import org.paperloom.read.raw.Limits;
import org.paperloom.read.raw.PageFault;
import org.paperloom.read.raw.RawPaper;
import org.paperloom.read.raw.RawSink;

/** Passes one page's papers on, and of its problems the first few and how many there were. */
final class Report implements RawSink {
    private static final int MOST_PROBLEMS = 5;

    private final String page;
    private final PaperMaker maker;
    private final PaperSink sink;
    private long papers;
    private long problems;

    Report(String page, PaperMaker maker, PaperSink sink) {
        this.page = page;
        this.maker = maker;
        this.sink = sink;
    }

    @Override
    public void paper(RawPaper raw) {
        if (raw.title().length() + raw.text().length() > Limits.RECORD) {
            problem(raw.place(), "the record is longer than " + Limits.RECORD + " characters; split it");
            return;
        }
        Optional<Paper> paper = maker.make(raw);
        if (paper.isPresent()) {
            papers++;
            sink.paper(paper.get());
        } else {
            problem(raw.place(), "the record has no title; add one or remove it");
        }
    }

    @Override
    public void problem(String place, String reason) {
        problems++;
        if (problems <= MOST_PROBLEMS) {
            sink.skipped(new Skipped(page, place, reason));
        }
    }

    /** Says what else there is to say at the page's end. */
    void end() {
        count();
        if (papers == 0 && problems == 0) {
            sink.skipped(new Skipped(page, "", "holds no papers; check that it is the page you mean"));
        }
    }

    /** Says why the page ends here. */
    void fault(PageFault fault) {
        count();
        sink.skipped(new Skipped(page, fault.place(), fault.reason()));
    }

    private void count() {
        if (problems > MOST_PROBLEMS) {
            long more = problems - MOST_PROBLEMS;
            sink.skipped(new Skipped(page, "", more + " more records cannot be used; mend the ones named first"));
        }
    }
}
