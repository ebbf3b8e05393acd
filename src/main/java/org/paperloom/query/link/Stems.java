package org.paperloom.query.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words as the text index holds them. Lucene stems the words of a query as well, but for those it takes inexactly. */
final class Stems {
    private Stems() {}

    /** The word's stem; the word itself when the index leaves it out. */
    static String of(String word) {
        try (EnglishAnalyzer analyzer = new EnglishAnalyzer();
                TokenStream tokens = analyzer.tokenStream("label", word)) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            tokens.reset();
            return tokens.incrementToken() ? term.toString() : word;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
