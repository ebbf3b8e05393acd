package org.paperloom.read.xml;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paperloom.read.raw.Authors;
import org.paperloom.read.raw.Dates;
import org.paperloom.read.raw.Keys;
import org.paperloom.read.raw.RawPaper;

/** The papers of an ACL Anthology collection, whose identifiers and dates stand in part with their volume. */
final class AclVolume {
    /** Identifiers until 2019: "P19" and volume 1, paper 1 make "P19-1001"; workshops have two digits for the volume. */
    private static final Pattern OLD = Pattern.compile("[A-Z]\\d\\d");

    private String collection = "";
    private String volume = "";
    private String date = "";

    void collection(@Nullable String id) {
        collection = id == null ? "" : id;
    }

    void volume(@Nullable String id) {
        volume = id == null ? "" : id;
        date = "";
    }

    void meta(Element meta) {
        date = meta.text("month") + " " + meta.text("year");
    }

    RawPaper paper(String place, Element paper) {
        List<String> authors = paper.all("author")
                .map(a -> Authors.firstLast(a.text("last"), a.text("first"), ""))
                .toList();
        return RawPaper.of(place, paper.text("title"), paper.text("abstract"))
                .withAuthors(authors)
                .withPublished(Dates.parse(date))
                .withKeys(new Keys().acl(id(paper)).doi(paper.text("doi")).all());
    }

    /** The paper's {@code url} is its identifier, unless it leads elsewhere. */
    private String id(Element paper) {
        String url = paper.text("url").strip();
        if (!url.isEmpty() && !url.contains(":")) {
            return url;
        }
        String number = paper.attribute("id");
        if (collection.isEmpty() || volume.isEmpty() || !number.matches("\\d{1,4}")) {
            return "";
        }
        if (!OLD.matcher(collection).matches()) {
            return collection + "-" + volume + "." + number;
        }
        String digits = collection.startsWith("W") ? "%02d" : "%03d";
        return collection + "-" + volume + String.format(Locale.ROOT, digits, Integer.parseInt(number));
    }
}
