package org.paperloom.read.xml;

import java.util.Arrays;
import java.util.List;
import org.paperloom.read.raw.Authors;
import org.paperloom.read.raw.Dates;
import org.paperloom.read.raw.Keys;
import org.paperloom.read.raw.RawPaper;
import org.paperloom.read.raw.RawSink;

/** A record of OAI-PMH 2.0 in the formats oai_dc, arXiv and arXivRaw. */
final class OaiRecord {
    private OaiRecord() {}

    /** A deleted record is none; one in a format not named above is a problem. */
    static void read(String place, Element record, RawSink sink) {
        if (record.all("header").anyMatch(header -> header.attribute("status").equals("deleted"))) {
            return;
        }
        record.all("metadata")
                .flatMap(metadata -> metadata.children().stream())
                .findFirst()
                .ifPresentOrElse(
                        metadata -> sink.paper(paper(place, metadata)),
                        () -> sink.problem(place, "the record has no metadata; ask for oai_dc, arXiv or arXivRaw"));
    }

    /** The server's complaint instead of records. */
    static void error(String place, Element error, RawSink sink) {
        String code = error.attribute("code");
        sink.problem(place, "the server answered " + code + " (" + error.text().strip() + "); ask it again");
    }

    private static RawPaper paper(String place, Element metadata) {
        return switch (metadata.name()) {
            case "dc" -> dublinCore(place, metadata);
            case "arXiv" -> arxiv(place, metadata).withAuthors(names(metadata));
            default -> arxiv(place, metadata).withAuthors(Authors.split(metadata.text("authors")));
        };
    }

    /** The first description is the abstract, others are comments; the first date is the first version's. */
    private static RawPaper dublinCore(String place, Element dc) {
        Keys keys = new Keys();
        dc.texts("identifier").forEach(id -> keys.arxiv(id).doi(id));
        return RawPaper.of(place, dc.text("title"), dc.text("description"))
                .withAuthors(
                        dc.texts("creator").stream().map(Authors::firstLast).toList())
                .withPublished(Dates.parse(dc.text("date")))
                .withCategories(dc.texts("subject"))
                .withKeys(keys.all());
    }

    private static RawPaper arxiv(String place, Element metadata) {
        String created = metadata.all("version")
                .map(version -> version.text("date"))
                .findFirst()
                .orElse(metadata.text("created"));
        return RawPaper.of(place, metadata.text("title"), metadata.text("abstract"))
                .withPublished(Dates.parse(created))
                .withCategories(Arrays.asList(metadata.text("categories").split("\\s+")))
                .withKeys(new Keys()
                        .arxiv(metadata.text("id"))
                        .doi(metadata.text("doi"))
                        .all());
    }

    private static List<String> names(Element metadata) {
        return metadata.all("authors")
                .flatMap(authors -> authors.all("author"))
                .map(author ->
                        Authors.firstLast(author.text("keyname"), author.text("forenames"), author.text("suffix")))
                .toList();
    }
}
