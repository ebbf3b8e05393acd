package org.paperloom.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.paperloom.model.Skipped;
import org.paperloom.store.GraphStore;

/** The templates that there are, and the way to run them. Immutable; may be used by several threads. */
public final class QueryCatalogue {
    private final Map<String, Template> templates;
    private final List<Skipped> broken;

    private QueryCatalogue(Map<String, Template> templates, List<Skipped> broken) {
        this.templates = templates;
        this.broken = List.copyOf(broken);
    }

    /** The templates that come with the program. */
    public static QueryCatalogue standard() {
        return new QueryCatalogue(new TreeMap<>(), List.of()).with(TemplateFiles.packaged());
    }

    /**
     * These templates and those of a folder's {@code .rq} files; one of the same name takes the place of the other. A file
     * that is none is left out and listed in {@link #broken()}.
     */
    public QueryCatalogue withFolder(Path folder) {
        return with(TemplateFiles.folder(folder));
    }

    /** All templates, by name. */
    public List<Template> templates() {
        return List.copyOf(templates.values());
    }

    /** The files that are no templates, with line and reason. */
    public List<Skipped> broken() {
        return broken;
    }

    /** The template of that name. */
    public Optional<Template> find(String name) {
        return Optional.ofNullable(templates.get(name));
    }

    /**
     * Runs a template.
     *
     * @throws UsageException when there is no such template or the arguments do not fit its parameters
     * @throws QueryTimeoutException when it took longer than allowed
     */
    public Answer run(GraphStore store, String name, Map<String, String> arguments, Limits limits) {
        return run(store.dataset(), name, arguments, limits);
    }

    /** Runs a template on a dataset whose default graph is the union of all graphs and which has a text index. */
    public Answer run(Dataset dataset, String name, Map<String, String> arguments, Limits limits) {
        Template template = find(name)
                .orElseThrow(() -> new UsageException(
                        "there is no query '" + name + "'; there are " + String.join(", ", templates.keySet())));
        return new Run(dataset, template, Arguments.check(template, arguments), limits).answer();
    }

    private QueryCatalogue with(TemplateFiles files) {
        Map<String, Template> all = new TreeMap<>(templates);
        List<Skipped> skipped = new ArrayList<>(broken);
        files.texts().forEach((file, text) -> {
            try {
                Template template = TemplateReader.read(TemplateFiles.name(file), text);
                all.put(template.name(), template);
            } catch (BrokenTemplate e) {
                skipped.add(new Skipped(file, "line " + e.line(), e.reason()));
            }
        });
        skipped.addAll(files.unreadable());
        return new QueryCatalogue(all, skipped);
    }

    @Override
    public String toString() {
        return templates.values().stream().map(t -> t.name() + ": " + t.title()).collect(Collectors.joining("\n"));
    }
}
