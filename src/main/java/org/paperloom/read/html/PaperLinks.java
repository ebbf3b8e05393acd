package org.paperloom.read.html;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.paperloom.read.raw.Keys;
import org.paperloom.read.raw.RawPaper;
import org.paperloom.read.raw.Whitespace;

/** What a listing's links tell of its titles: the papers' arXiv or Anthology identifiers. */
final class PaperLinks {
    private static final Pattern ARXIV = Pattern.compile(".*/(?:abs|papers|pdf)/([a-z-]*/?\\d[\\d.v]+)(?:[#?].*)?");

    private static final Pattern ACL = Pattern.compile(
            "(?:https?://)?(?:www\\.)?aclanthology\\.org/([A-Z]\\d\\d-\\d{4}|\\d{4}\\.[\\w-]+\\.\\d+)(?:\\.pdf|/)?");

    private final Map<String, String> keys = new HashMap<>();

    PaperLinks(Document document) {
        for (Element link : document.select("a[href]")) {
            Keys found = keys(link.attr("href"));
            String title = Whitespace.normalise(link.text());
            if (!found.all().isEmpty() && !title.isEmpty()) {
                keys.putIfAbsent(title, found.all().first());
            }
        }
    }

    /** The identifiers in an address. */
    static Keys keys(String address) {
        Matcher arxiv = ARXIV.matcher(address);
        Matcher acl = ACL.matcher(address);
        Keys found = new Keys();
        if (arxiv.matches()) {
            found.arxiv(arxiv.group(1));
        }
        return acl.matches() ? found.acl(acl.group(1)) : found;
    }

    boolean isLinked(RawPaper paper) {
        return keys.containsKey(paper.title());
    }

    RawPaper withKey(RawPaper paper) {
        String key = keys.get(paper.title());
        if (key == null) {
            return paper;
        }
        TreeSet<String> all = new TreeSet<>(paper.keys());
        all.add(key);
        return paper.withKeys(all);
    }
}
