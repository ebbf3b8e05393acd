package org.paperloom.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.paperloom.model.EntityType;
import org.paperloom.model.PageRef;

/** Makes the IRIs of things from their names and contents, never from counters; each is valid after RFC 3987. */
final class Iris {
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final String CONCEPT = Vocabulary.ID + "concept/";
    private static final int LONGEST_SLUG = 60;
    private static final int LONGEST_SEGMENT = 200;

    private Iris() {}

    /** The IRI of a paper, which is also that of its graph, from {@code Paper#id()}. */
    static Node paper(String id) {
        int colon = id.indexOf(':');
        String scheme = id.substring(0, colon);
        String value = id.substring(colon + 1);
        String tail = scheme.equals("title") ? slug(value) + "-" + hash(id, 8) : segment(value);
        return thing("paper/" + segment(scheme) + "/" + tail);
    }

    /** The IRI of a concept, from {@code Concept#id()}: type, slash, slug. */
    static Node concept(String id) {
        int slash = id.indexOf('/');
        if (slash < 1) {
            throw new IllegalArgumentException("not a concept id (type/slug): '" + id + "'");
        }
        return NodeFactory.createURI(
                CONCEPT + segment(id.substring(0, slash)) + "/" + segment(id.substring(slash + 1)));
    }

    /** The type that {@link #concept} made part of an IRI. */
    static Optional<EntityType> conceptType(Node iri) {
        return Stream.of(EntityType.values())
                .filter(type -> iri.getURI().startsWith(CONCEPT + type.name().toLowerCase(Locale.ROOT) + "/"))
                .findFirst();
    }

    static Node author(String name) {
        return thing("author/" + slug(name));
    }

    static Node page(PageRef page) {
        return thing("page/" + page.sha256().substring(0, 16));
    }

    static Node run(String version) {
        return thing("run/" + segment(version));
    }

    /** The IRI of something that a paper says, from all that makes it this one. */
    static Node said(Node paper, String what, String content) {
        return NodeFactory.createURI(paper.getURI() + "/" + what + "/" + hash(content, 12));
    }

    private static Node thing(String path) {
        return NodeFactory.createURI(Vocabulary.ID + path);
    }

    /** The words of a name in lower case with hyphens between them; a hash where it has none. */
    private static String slug(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String words = NOT_A_WORD.matcher(folded).replaceAll("-").replaceAll("^-|-$", "");
        int[] start = words.codePoints().limit(LONGEST_SLUG).toArray();
        String slug = new String(start, 0, start.length);
        return slug.isEmpty() ? hash(name, 8) : segment(slug);
    }

    /** One path segment (RFC 3987 section 2.2); letters and digits of all scripts stand as they are, the rest encoded. */
    private static String segment(String text) {
        StringBuilder out = new StringBuilder();
        boolean dots = text.chars().allMatch(c -> c == '.');
        text.codePoints().forEach(c -> {
            if (isPlain(c) && !dots) {
                out.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
                }
            }
        });
        return out.length() <= LONGEST_SEGMENT
                ? out.toString()
                : slug(text.substring(0, LONGEST_SLUG)) + "-" + hash(text, 16);
    }

    private static boolean isPlain(int c) {
        if (c < 0x80) {
            return Character.isLetterOrDigit(c) || "-._~+".indexOf(c) >= 0;
        }
        int type = Character.getType(c);
        // the language tags and variation selectors of plane 14 are no ucschar
        return c < 0xE0000
                && (Character.isLetterOrDigit(c)
                        || type == Character.NON_SPACING_MARK
                        || type == Character.COMBINING_SPACING_MARK);
    }

    private static String hash(String text, int digits) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, digits);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
