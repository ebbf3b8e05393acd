package org.paperloom.extract.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.paperloom.extract.learn.FeatureSink;
import org.paperloom.extract.text.Document;
import org.paperloom.extract.text.Token;
import org.paperloom.extract.words.WordClasses;

/** The features by which the tagger tells whether a token belongs to an entity. */
public final class TagFeatures {
    private static final String EDGE = "<>";

    private final WordClasses classes;
    private final List<PhraseLexicon> lexicons;

    public TagFeatures(WordClasses classes, List<PhraseLexicon> lexicons) {
        this.classes = classes;
        this.lexicons = List.copyOf(lexicons);
    }

    /** The features of each token of a sentence. */
    public long[][] of(Document document, int sentence) {
        List<Token> tokens = document.sentences().get(sentence);
        int n = tokens.size();
        List<List<String>> found = lexiconMarks(tokens);
        Set<String> titleWords = new HashSet<>();
        document.sentences().get(0).forEach(t -> titleWords.add(t.norm()));
        long[][] features = new long[n][];
        FeatureSink sink = new FeatureSink();
        int parens = 0;
        boolean[] inParens = new boolean[n];
        for (int i = 0; i < n; i++) {
            String text = tokens.get(i).text();
            parens = text.equals("(") ? parens + 1 : text.equals(")") ? Math.max(0, parens - 1) : parens;
            inParens[i] = parens > 0;
        }
        for (int i = 0; i < n; i++) {
            sink.clear();
            Token token = tokens.get(i);
            words(tokens, i, sink);
            classes(tokens, i, sink);
            if (sentence == 0) {
                sink.add("title");
                sink.add("titlePos", i == 0 ? "first" : i == n - 1 ? "last" : "mid", token.shape());
            }
            if (inParens[i]) {
                sink.add("parens", token.shape());
            }
            if (token.isWord()) {
                int count = document.counts().getOrDefault(token.norm(), 0);
                sink.add("count", count > 4 ? "5" : String.valueOf(count));
                if (sentence > 0 && titleWords.contains(token.norm())) {
                    sink.add("inTitle");
                    sink.add("inTitle", token.tag());
                }
            }
            for (String mark : found.get(i)) {
                sink.add("lex", mark);
            }
            if (i > 0) {
                found.get(i - 1).forEach(mark -> sink.add("lex-1", mark));
            }
            if (i + 1 < n) {
                found.get(i + 1).forEach(mark -> sink.add("lex+1", mark));
            }
            features[i] = sink.toArray();
        }
        return features;
    }

    private static void words(List<Token> tokens, int i, FeatureSink sink) {
        Token token = tokens.get(i);
        sink.add("bias");
        for (int d = -3; d <= 3; d++) {
            if (Math.abs(d) <= 2) {
                sink.add("w" + d, lower(tokens, i + d));
                sink.add("p" + d, tag(tokens, i + d));
            }
            sink.add("bag" + Integer.signum(d), lower(tokens, i + d));
        }
        sink.add("norm", token.norm());
        sink.add("shape", token.shape());
        sink.add("shape-1", i == 0 ? EDGE : tokens.get(i - 1).shape());
        sink.add("shape+1", i + 1 < tokens.size() ? tokens.get(i + 1).shape() : EDGE);
        sink.add("w-1w", lower(tokens, i - 1), token.lower());
        sink.add("ww+1", token.lower(), lower(tokens, i + 1));
        sink.add("w-2w-1", lower(tokens, i - 2), lower(tokens, i - 1));
        sink.add("w+1w+2", lower(tokens, i + 1), lower(tokens, i + 2));
        sink.add("p-1pp+1", tag(tokens, i - 1), token.tag(), tag(tokens, i + 1));
        sink.add("p-1p", tag(tokens, i - 1), token.tag());
        sink.add("pp+1", token.tag(), tag(tokens, i + 1));
        sink.add("p-2p-1p", tag(tokens, i - 2), tag(tokens, i - 1), token.tag());
        sink.add("pp+1p+2", token.tag(), tag(tokens, i + 1), tag(tokens, i + 2));
        String lower = token.lower();
        for (int k = 2; k <= 4 && k < lower.length(); k++) {
            sink.add("pre", lower.substring(0, k));
            sink.add("suf", lower.substring(lower.length() - k));
        }
    }

    private void classes(List<Token> tokens, int i, FeatureSink sink) {
        for (int level = 0; level < WordClasses.LEVELS; level++) {
            String name = "c" + level;
            for (int d = -2; d <= 2; d++) {
                sink.add(name + d, wordClass(tokens, i + d, level));
            }
            sink.add(name + "-1,0", wordClass(tokens, i - 1, level), wordClass(tokens, i, level));
            sink.add(name + "0,+1", wordClass(tokens, i, level), wordClass(tokens, i + 1, level));
        }
    }

    private String wordClass(List<Token> tokens, int i, int level) {
        return i < 0 || i >= tokens.size() ? EDGE : classes.of(tokens.get(i).lower(), level);
    }

    /** For each token the phrases of the lexicons that cover it: which lexicon, place in the phrase, class. */
    private List<List<String>> lexiconMarks(List<Token> tokens) {
        int n = tokens.size();
        List<List<String>> marks = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            marks.add(new ArrayList<>());
        }
        for (int l = 0; l < lexicons.size(); l++) {
            int[] covered = new int[n];
            Arrays.fill(covered, -1);
            for (int i = 0; i < n; i++) {
                for (int j = Math.min(n, i + PhraseLexicon.LONGEST) - 1; j >= i; j--) {
                    if (!tokens.get(i).isWord() || !tokens.get(j).isWord()) {
                        continue;
                    }
                    String found = lexicons.get(l).lookup(PhraseLexicon.key(tokens, i, j));
                    if (!found.isEmpty()) {
                        for (int k = i; k <= j; k++) {
                            String place = i == j ? "S" : k == i ? "B" : k == j ? "E" : "M";
                            boolean longest = j > covered[k];
                            marks.get(k).add(l + place + found + (longest ? "" : "-"));
                            covered[k] = Math.max(covered[k], j);
                        }
                    }
                }
            }
        }
        return marks;
    }

    private static String lower(List<Token> tokens, int i) {
        return i < 0 || i >= tokens.size() ? EDGE : tokens.get(i).lower();
    }

    private static String tag(List<Token> tokens, int i) {
        return i < 0 || i >= tokens.size() ? EDGE : tokens.get(i).tag();
    }
}
