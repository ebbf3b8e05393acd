package org.paperloom.read.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/** Divides running text into sentences. Instances are for one thread; the model behind them is shared. */
public final class SentenceSplitter {
    private static final Pattern LONG_WORD = Pattern.compile("[^ ]{200,}+");

    private final SentenceDetectorME detector;

    private SentenceSplitter(SentenceModel model) {
        detector = new SentenceDetectorME(model);
    }

    /** OpenNLP's English sentence model, to be loaded once. */
    public static final class Model {
        /** In the model's jar; the version stands in the name. */
        private static final String RESOURCE = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

        private final SentenceModel sentences;

        private Model(SentenceModel sentences) {
            this.sentences = sentences;
        }

        /** Loads it from the class path. */
        public static Model load() {
            try (InputStream in = SentenceModel.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("not on the class path: " + RESOURCE);
                }
                return new Model(new SentenceModel(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** A splitter for one thread. */
        public SentenceSplitter splitter() {
            return new SentenceSplitter(sentences);
        }
    }

    /** The sentences of a text whose white space is normalised; joined by one space they are the text again. */
    public List<String> split(String text) {
        Set<Integer> found = new HashSet<>();
        for (Span span : detector.sentPosDetect(withoutStopsInLongWords(text))) {
            found.add(span.getEnd());
        }
        List<String> sentences = new ArrayList<>();
        int begin = 0;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            boolean end = found.contains(space)
                    ? new Boundary(text, space).mayEnd()
                    : space > 0 && text.charAt(space - 1) == '.' && new Boundary(text, space).mustEnd();
            if (end) {
                sentences.add(text.substring(begin, space));
                begin = space + 1;
            }
        }
        if (begin < text.length()) {
            sentences.add(text.substring(begin));
        }
        return sentences;
    }

    /**
     * The text with other characters for the stops within what is longer than any word: no sentence ends there, and the
     * detector looks back over the whole word from each of them.
     */
    private static String withoutStopsInLongWords(String text) {
        return LONG_WORD
                .matcher(text)
                .replaceAll(word -> "x".repeat(word.group().length() - 1) + ".");
    }
}
