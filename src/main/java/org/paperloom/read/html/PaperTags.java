package org.paperloom.read.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.paperloom.read.raw.Authors;
import org.paperloom.read.raw.Dates;
import org.paperloom.read.raw.Keys;
import org.paperloom.read.raw.RawPaper;

/** Reads the meta tags of one paper's page, as arXiv, the ACL Anthology and publishers write them. */
final class PaperTags {
    /** A preview shorter than this is a slogan of the site, not an abstract. */
    private static final int SHORTEST_PREVIEW = 200;

    private final Document page;

    private PaperTags(Document page) {
        this.page = page;
    }

    /** The paper of {@code citation_*} or Dublin Core tags; empty when the page has neither title. */
    static Optional<RawPaper> read(Document page) {
        PaperTags tags = new PaperTags(page);
        String title = tags.first("citation_title", "dc.title", "dcterms.title");
        return title.isBlank() ? Optional.empty() : Optional.of(tags.paper(title, tags.abstractText()));
    }

    /** The paper of Open Graph tags, which any page may have: only with a description as long as an abstract. */
    static Optional<RawPaper> readPreview(Document page) {
        PaperTags tags = new PaperTags(page);
        String title = tags.first("og:title");
        String text = tags.first("og:description");
        return title.isBlank() || text.length() < SHORTEST_PREVIEW
                ? Optional.empty()
                : Optional.of(tags.paper(title, text));
    }

    private RawPaper paper(String title, String text) {
        List<String> authors = all("citation_author", "dc.creator", "dcterms.creator")
                .map(Authors::firstLast)
                .toList();
        return RawPaper.of("its title", title, text)
                .withAuthors(authors.isEmpty() ? Authors.split(first("citation_authors")) : authors)
                .withPublished(Dates.parse(first(
                        "citation_date",
                        "citation_publication_date",
                        "citation_online_date",
                        "dc.date",
                        "dcterms.issued",
                        "article:published_time")))
                .withCategories(page.select(".subjects").stream()
                        .flatMap(subjects -> Stream.of(subjects.text().split(";")))
                        .map(subject -> subject.replaceAll(".*\\(([^()]+)\\)\\s*", "$1"))
                        .toList())
                .withKeys(keys().all());
    }

    private Keys keys() {
        String address = Stream.of(
                        first("og:url"), page.select("link[rel=canonical]").attr("href"), first("citation_pdf_url"))
                .filter(url -> !PaperLinks.keys(url).all().isEmpty())
                .findFirst()
                .orElse("");
        return PaperLinks.keys(address)
                .arxiv(first("citation_arxiv_id"))
                .doi(first("citation_doi", "dc.identifier", "dcterms.identifier"));
    }

    /** The tag, or else where arXiv and the Anthology show it. */
    private String abstractText() {
        String tagged = first("citation_abstract", "dc.description", "dcterms.abstract");
        if (!tagged.isBlank()) {
            return tagged.contains("</") ? Jsoup.parse(tagged).text() : tagged;
        }
        String shown =
                page.select("blockquote.abstract, .acl-abstract > span, section.abstract p, #abstract p").stream()
                        .map(Element::text)
                        .collect(Collectors.joining(" "))
                        .replaceFirst("^Abstract:?\\s+", "");
        return shown.isBlank() && first("og:description").length() >= SHORTEST_PREVIEW
                ? first("og:description")
                : shown;
    }

    private String first(String... names) {
        return all(names).findFirst().orElse("");
    }

    /** The contents of the first of the tags that is there; jsoup compares attribute values without case. */
    private Stream<String> all(String... names) {
        return Stream.of(names)
                .map(name -> page.select("meta[name=" + name + "], meta[property=" + name + "]"))
                .filter(tags ->
                        tags.stream().anyMatch(tag -> !tag.attr("content").isBlank()))
                .findFirst()
                .stream()
                .flatMap(tags -> tags.stream().map(tag -> tag.attr("content")));
    }
}
