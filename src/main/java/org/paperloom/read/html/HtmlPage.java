package org.paperloom.read.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.paperloom.read.bytes.OpenPage;
import org.paperloom.read.bytes.Utf8;
import org.paperloom.read.listing.Listing;
import org.paperloom.read.raw.Limits;
import org.paperloom.read.raw.PageFault;
import org.paperloom.read.raw.RawPaper;
import org.paperloom.read.raw.RawSink;

/** Reads a web page: one paper's, or a listing. */
public final class HtmlPage {
    /** An encoding that the page declares; it counts only where the page is not UTF-8. */
    private static final Pattern CHARSET = Pattern.compile(
            "<(?:meta|\\?xml)[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?\\s*(\\w[\\w:.-]*)", Pattern.CASE_INSENSITIVE);

    private HtmlPage() {}

    /**
     * Hands the page's papers to the sink.
     *
     * @throws PageFault when it is too large, in no known encoding, or holds no paper
     */
    public static void read(OpenPage page, RawSink sink) throws IOException {
        Document document = parse(page);
        Optional<RawPaper> tagged = PaperTags.read(document);
        if (tagged.isPresent()) {
            sink.paper(tagged.get());
            return;
        }
        PaperLinks links = new PaperLinks(document);
        Listing listing = new Listing(HtmlBlocks.of(document));
        List<RawPaper> linked =
                listing.titlesOnly().stream().filter(links::isLinked).toList();
        if (listing.isListing()
                || !linked.isEmpty()
                || listing.papers().stream().anyMatch(links::isLinked)) {
            listing.papers().forEach(paper -> sink.paper(links.withKey(paper)));
            linked.forEach(paper -> sink.paper(links.withKey(paper)));
        } else {
            sink.paper(PaperTags.readPreview(document).orElseThrow(Listing::noPapers));
        }
    }

    private static Document parse(OpenPage page) throws IOException {
        byte[] bytes = Utf8.bytes(page.body(), Limits.WHOLE_PAGE);
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        try {
            return Jsoup.parse(Utf8.decode(bytes, 0), "", parser);
        } catch (PageFault notUtf8) {
            String charset = declared(page.prefix()).orElseThrow(() -> notUtf8);
            return Jsoup.parse(new ByteArrayInputStream(bytes), charset, "", parser);
        }
    }

    private static Optional<String> declared(String prefix) {
        Matcher charset = CHARSET.matcher(prefix);
        return Optional.of(charset)
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .filter(name -> !name.matches("(?i)utf.*"))
                .filter(HtmlPage::isKnown);
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
