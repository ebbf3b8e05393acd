package org.paperloom.read.records;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.paperloom.model.PartialDate;
import org.paperloom.read.raw.Authors;
import org.paperloom.read.raw.Dates;
import org.paperloom.read.raw.Keys;
import org.paperloom.read.raw.RawPaper;

/**
 * The fields of one record, whatever its maker called them: arXiv listings ({@code listed}, {@code category}), the
 * public bulk snapshot ({@code versions}, {@code authors_parsed}, {@code categories}), gold lines ({@code sentences},
 * {@code arxiv}) and the plain {@code id, title, abstract}. Upper and lower case do not matter.
 */
final class FieldsPaper {
    private final String place;
    private final Map<String, JsonNode> fields = new TreeMap<>();

    FieldsPaper(String place, JsonNode object) {
        this.place = place;
        object.properties()
                .forEach(
                        field -> fields.putIfAbsent(field.getKey().strip().toLowerCase(Locale.ROOT), field.getValue()));
    }

    RawPaper toRawPaper() {
        String id = text("id");
        return RawPaper.of(place, text("title"), text("abstract", "summary", "description"))
                .withId(id)
                .withSentences(strings("sentences"))
                .withAuthors(authors())
                .withPublished(published())
                .withCategories(categories())
                .withKeys(new Keys()
                        .arxiv(id)
                        .arxiv(text("arxiv", "arxiv_id", "arxivid"))
                        .acl(text("acl", "acl_id", "anthology_id"))
                        .doi(text("doi"))
                        .all());
    }

    /** The snapshot's first version is the submission; {@code update_date} only tells of its last change. */
    private PartialDate published() {
        PartialDate first = Dates.parse(node("versions").path(0).path("created").asText());
        return first.isUnknown()
                ? Dates.parse(text("published", "publication_date", "listed", "date", "created", "year"))
                : first;
    }

    private List<String> authors() {
        List<String> names = new ArrayList<>();
        for (JsonNode parts : node("authors_parsed")) {
            names.add(Authors.firstLast(
                    parts.path(0).asText(),
                    parts.path(1).asText(),
                    parts.path(2).asText()));
        }
        if (!names.isEmpty()) {
            return names;
        }
        JsonNode authors = node("authors", "author");
        if (!authors.isArray()) {
            return Authors.split(authors.asText());
        }
        for (JsonNode author : authors) {
            names.add(author.isObject() ? author.path("name").asText() : author.asText());
        }
        return names;
    }

    private List<String> categories() {
        JsonNode classes = node("categories", "category");
        return classes.isArray()
                ? strings("categories", "category")
                : List.of(classes.asText().split("[\\s;,]+"));
    }

    private List<String> strings(String... names) {
        List<String> texts = new ArrayList<>();
        node(names).forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private String text(String... names) {
        return node(names).asText();
    }

    /** The first of the fields that says something. */
    private JsonNode node(String... names) {
        for (String name : names) {
            JsonNode value = fields.get(name);
            if (value != null
                    && !value.isNull()
                    && (value.isContainerNode() || !value.asText().isBlank())) {
                return value;
            }
        }
        return MissingNode.getInstance();
    }
}
