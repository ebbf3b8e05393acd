package org.paperloom.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A paper's sentences taken apart, with what is known only of the whole.
 *
 * @param texts the sentences as they stand; 0 is the title
 * @param sentences their tokens
 * @param counts how often each normalised word stands in the document
 */
public record Document(List<String> texts, List<List<Token>> sentences, Map<String, Integer> counts) {
    public Document {
        texts = List.copyOf(texts);
        sentences = List.copyOf(sentences);
        counts = Map.copyOf(counts);
    }

    /** Takes the sentences apart. */
    public static Document of(List<String> texts, TextAnalyzer analyzer) {
        List<List<Token>> sentences = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (String text : texts) {
            List<Token> tokens = analyzer.analyze(text);
            tokens.stream().filter(Token::isWord).forEach(t -> counts.merge(t.norm(), 1, Integer::sum));
            sentences.add(tokens);
        }
        return new Document(texts, sentences, counts);
    }

    /** The text between two tokens of a sentence, both included. */
    public String surface(int sentence, int first, int last) {
        List<Token> tokens = sentences.get(sentence);
        return texts.get(sentence)
                .substring(tokens.get(first).start(), tokens.get(last).end());
    }
}
