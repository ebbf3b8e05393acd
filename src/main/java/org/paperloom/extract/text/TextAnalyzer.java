package org.paperloom.extract.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/**
 * Tokens, parts of speech and lemmas by OpenNLP's English models. May be used by several threads: the {@code ME} classes
 * of OpenNLP 2.5 may not, so each thread has its own.
 */
public final class TextAnalyzer {
    /** Words whose lemma is remembered; beyond that it is computed anew. */
    private static final int LEMMAS = 50_000;

    private final ThreadLocal<TokenizerME> tokenizer;
    private final ThreadLocal<POSTaggerME> tagger;
    private final ThreadLocal<LemmatizerME> lemmatizer;
    private final Map<String, String> lemmas = new ConcurrentHashMap<>();

    private TextAnalyzer(TokenizerModel tokens, POSModel tags, LemmatizerModel lemmas) {
        tokenizer = ThreadLocal.withInitial(() -> new TokenizerME(tokens));
        tagger = ThreadLocal.withInitial(() -> new POSTaggerME(tags));
        lemmatizer = ThreadLocal.withInitial(() -> new LemmatizerME(lemmas));
    }

    /** Loads the models from the class path. */
    public static TextAnalyzer load() {
        try (InputStream tokens = open("tokens");
                InputStream tags = open("pos");
                InputStream lemmas = open("lemmas")) {
            return new TextAnalyzer(new TokenizerModel(tokens), new POSModel(tags), new LemmatizerModel(lemmas));
        } catch (IOException e) {
            throw new UncheckedIOException("an OpenNLP model on the class path cannot be read", e);
        }
    }

    /** The tokens of a sentence, in order; hyphenated words and other joined signs are taken apart. */
    public List<Token> analyze(String sentence) {
        List<Span> spans = new ArrayList<>();
        for (Span span : tokenizer.get().tokenizePos(sentence)) {
            split(sentence, span, spans);
        }
        String[] words = spans.stream()
                .map(s -> sentence.substring(s.getStart(), s.getEnd()))
                .toArray(String[]::new);
        String[] tags = tagger.get().tag(words);
        List<Token> tokens = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            tokens.add(Token.of(spans.get(i).getStart(), spans.get(i).getEnd(), words[i], tags[i]));
        }
        return tokens;
    }

    /** The dictionary form of a token, in lower case; the token itself where the model knows none. */
    public String lemma(Token token) {
        String key = token.tag() + ' ' + token.lower();
        String known = lemmas.get(key);
        if (known != null) {
            return known;
        }
        String lemma = lemmatizer.get().lemmatize(new String[] {token.lower()}, new String[] {token.tag()})[0];
        String found = lemma.equals("O") || lemma.equals("_") ? token.lower() : lemma;
        if (lemmas.size() < LEMMAS) {
            lemmas.put(key, found);
        }
        return found;
    }

    private static InputStream open(String name) throws IOException {
        String path = "/opennlp-en-ud-ewt-" + name + "-1.3-2.5.4.bin";
        InputStream stream = TextAnalyzer.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IOException("not on the class path: " + path);
        }
        return stream;
    }

    private static void split(String text, Span span, List<Span> out) {
        int start = span.getStart();
        for (int i = start + 1; i < span.getEnd(); i++) {
            if (isBoundary(text, i, span.getEnd())) {
                out.add(new Span(start, i));
                start = i;
            }
        }
        out.add(new Span(start, span.getEnd()));
    }

    /** Between letters or digits and anything else, but not inside a decimal number. */
    private static boolean isBoundary(String text, int i, int end) {
        char before = text.charAt(i - 1);
        char here = text.charAt(i);
        boolean point = (here == '.' || here == ',') && i + 1 < end && digits(before, text.charAt(i + 1));
        boolean afterPoint = (before == '.' || before == ',') && i >= 2 && digits(text.charAt(i - 2), here);
        if (point || afterPoint) {
            return false;
        }
        return !wordPart(before) || !wordPart(here);
    }

    private static boolean digits(char a, char b) {
        return Character.isDigit(a) && Character.isDigit(b);
    }

    private static boolean wordPart(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
