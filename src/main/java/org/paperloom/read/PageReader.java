package org.paperloom.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.paperloom.model.Page;
import org.paperloom.model.PageRef;
import org.paperloom.model.Skipped;
import org.paperloom.read.bytes.OpenPage;
import org.paperloom.read.bytes.Utf8;
import org.paperloom.read.html.HtmlPage;
import org.paperloom.read.listing.Listing;
import org.paperloom.read.raw.Limits;
import org.paperloom.read.raw.PageFault;
import org.paperloom.read.records.CsvRecords;
import org.paperloom.read.records.JsonLines;
import org.paperloom.read.records.JsonObjects;
import org.paperloom.read.sentence.SentenceSplitter;
import org.paperloom.read.xml.XmlRecords;

/** Turns a page of any known form into papers. Instances may be used by several threads. */
public final class PageReader {
    private final SentenceSplitter.Model sentences = SentenceSplitter.Model.load();

    /**
     * Hands every paper of the page, and every part that cannot be used, to the sink, in page order. Only a bug is
     * thrown; whatever is wrong with the page is a {@link Skipped}.
     */
    public void read(Page page, PaperSink sink) {
        try {
            PageRef ref = new PageRef(sha256(page), page.name());
            Report report = new Report(page.name(), new PaperMaker(ref, sentences.splitter()), sink);
            try (OpenPage open = OpenPage.open(page.body())) {
                read(open, report);
            } catch (PageFault e) {
                report.fault(e);
                return;
            }
            report.end();
        } catch (PageFault e) {
            sink.skipped(new Skipped(page.name(), e.place(), e.reason()));
        } catch (IOException e) {
            sink.skipped(new Skipped(page.name(), "", "cannot be read: " + e + "; check the file and its permissions"));
        }
    }

    private static void read(OpenPage page, Report report) throws IOException {
        switch (Form.of(page.prefix())) {
            case JSON_LINES -> new JsonLines().read(page.body(), report);
            case JSON_OBJECTS -> new JsonObjects().read(page.body(), report);
            case CSV -> CsvRecords.read(page.prefix().lines().findFirst().orElse(""), page.body(), report);
            case XML -> new XmlRecords(report).read(page);
            case HTML -> HtmlPage.read(page, report);
            case TEXT -> Listing.readText(Utf8.all(page.body(), Limits.WHOLE_PAGE), report);
        }
    }

    private static String sha256(Page page) throws IOException {
        try (InputStream raw = page.body().open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            if (new DigestInputStream(raw, digest).transferTo(OutputStream.nullOutputStream()) == 0) {
                throw new PageFault("", "is empty; save it again or leave it out");
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
