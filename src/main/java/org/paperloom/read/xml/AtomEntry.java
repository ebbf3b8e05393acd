package org.paperloom.read.xml;

import java.util.List;
import org.paperloom.read.raw.Dates;
import org.paperloom.read.raw.Keys;
import org.paperloom.read.raw.RawPaper;
import org.paperloom.read.raw.RawSink;

/** An entry of arXiv's API (RFC 4287; arXiv API User's Manual, section 3.3). */
final class AtomEntry {
    private AtomEntry() {}

    static void read(String place, Element entry, RawSink sink) {
        String id = entry.text("id");
        if (id.contains("/api/errors")) {
            sink.problem(
                    place,
                    "arXiv answered with an error (" + entry.text("summary").strip() + "); ask it again");
            return;
        }
        List<String> authors =
                entry.all("author").map(author -> author.text("name")).toList();
        List<String> categories = entry.all("category")
                .map(category -> category.attribute("term"))
                .toList();
        sink.paper(RawPaper.of(place, entry.text("title"), entry.text("summary"))
                .withAuthors(authors)
                .withPublished(Dates.parse(entry.text("published")))
                .withCategories(categories)
                .withKeys(new Keys().arxiv(id).doi(entry.text("doi")).all()));
    }
}
