package org.paperloom.extract.encode;

import java.util.ArrayList;
import java.util.List;

/** Sentences that the network reads at once, cut to words and pieces. */
final class Passage {
    private final List<String> texts;
    private final List<Integer> sentences = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final List<Integer> sentenceOf = new ArrayList<>();
    private final List<Integer> pieces = new ArrayList<>();
    private final List<Integer> shapes = new ArrayList<>();
    private final List<Integer> first = new ArrayList<>();
    private final List<Integer> last = new ArrayList<>();
    private final List<Bounds> bounds = new ArrayList<>();

    /** The words of one sentence: from begin to before end. */
    record Bounds(int begin, int end) {}

    private Passage(List<String> texts, int cls) {
        this.texts = texts;
        pieces.add(cls);
        shapes.add(0);
    }

    /**
     * Cuts a document into as few passages as its sentences fill; each begins with the title, so that what the paper is
     * about is known. A sentence too long for a passage is cut off where the passage ends.
     *
     * @param texts the sentences; 0 is the title
     * @param most pieces that a passage may have
     */
    static List<Passage> of(List<String> texts, WordPieces cutter, int most) {
        List<Passage> passages = new ArrayList<>();
        Passage current = titled(texts, cutter, most);
        for (int s = 1; s < texts.size(); s++) {
            if (!current.fits(s, cutter, most) && current.sentences.size() > 1) {
                passages.add(current);
                current = titled(texts, cutter, most);
            }
            current.add(s, cutter, most);
        }
        passages.add(current);
        return passages;
    }

    private static Passage titled(List<String> texts, WordPieces cutter, int most) {
        Passage passage = new Passage(texts, cutter.special("[CLS]"));
        passage.add(0, cutter, most / 2);
        return passage;
    }

    /** Cuts sentences of a text without a title into passages, one behind the other; one without words for no sentences. */
    static List<Passage> untitled(List<String> texts, WordPieces cutter, int most) {
        List<Passage> passages = new ArrayList<>();
        Passage current = new Passage(texts, cutter.special("[CLS]"));
        for (int s = 0; s < texts.size(); s++) {
            if (!current.fits(s, cutter, most) && !current.sentences.isEmpty()) {
                passages.add(current);
                current = new Passage(texts, cutter.special("[CLS]"));
            }
            current.add(s, cutter, most);
        }
        passages.add(current);
        return passages;
    }

    private boolean fits(int sentence, WordPieces cutter, int most) {
        int size = pieces.size() + 1;
        for (Word word : Word.of(texts.get(sentence))) {
            size += cutter.pieces(word.text()).size();
        }
        return size <= most;
    }

    private void add(int sentence, WordPieces cutter, int most) {
        int begin = words.size();
        for (Word word : Word.of(texts.get(sentence))) {
            List<Integer> cut = cutter.pieces(word.text());
            if (pieces.size() + cut.size() + 1 > most) {
                break;
            }
            first.add(pieces.size());
            pieces.addAll(cut);
            cut.forEach(p -> shapes.add(word.shape()));
            last.add(pieces.size() - 1);
            words.add(word);
            sentenceOf.add(sentence);
        }
        pieces.add(cutter.special("[SEP]"));
        shapes.add(0);
        sentences.add(sentence);
        bounds.add(new Bounds(begin, words.size()));
    }

    List<Integer> pieces() {
        return pieces;
    }

    /** For each piece the shape of its word. */
    List<Integer> shapes() {
        return shapes;
    }

    List<Word> words() {
        return words;
    }

    /** For each sentence of the passage its words. */
    List<Bounds> bounds() {
        return bounds;
    }

    /** The first piece of a word. */
    int first(int word) {
        return first.get(word);
    }

    /** The last piece of a word. */
    int last(int word) {
        return last.get(word);
    }

    /** The sentence number, in the document, of a word. */
    int sentence(int word) {
        return sentenceOf.get(word);
    }

    /** The text from one word to another, both included, of one sentence. */
    String surface(int from, int to) {
        return texts.get(sentence(from))
                .substring(words.get(from).start(), words.get(to).end());
    }
}
