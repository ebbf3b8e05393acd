package org.paperloom.query.table;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The short name of a paper, as people cite it and as the program takes it for an argument. */
final class PaperName {
    private static final Pattern PAPER = Pattern.compile("https://w3id\\.org/paperloom/id/paper/([a-z]+)/(.+)");
    private static final Map<String, String> SCHEMES = Map.of("arxiv", "arXiv:", "acl", "ACL:", "doi", "doi:");

    private PaperName() {}

    /** "arXiv:2401.00001" of a paper's IRI; empty for one that is made from the title, any other IRI as it is. */
    static Optional<String> of(String iri) {
        Matcher paper = PAPER.matcher(iri);
        if (!paper.matches()) {
            return Optional.of(iri);
        }
        // a plus sign stands for itself in an IRI
        String value = URLDecoder.decode(paper.group(2).replace("+", "%2B"), StandardCharsets.UTF_8);
        return Optional.ofNullable(SCHEMES.get(paper.group(1))).map(scheme -> scheme + value);
    }
}
