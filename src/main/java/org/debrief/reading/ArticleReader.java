package org.debrief.reading;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads an article: cleans it, cuts it into blocks and sentences, and annotates every word. */
public final class ArticleReader {

    /** The longest text that is read, in UTF-16 code units: about 20,000 words. */
    public static final int MAX_LENGTH = 140_000;

    private static final int FEWEST_WORDS_OF_A_SENTENCE = 5;

    /** Loads the language models where they are not loaded yet; takes seconds. */
    public static void loadModels() {
        new ArticleReader()
                .read(new Article("", "The models of the language are read before the first article.", null));
    }

    /**
     * Annotates an article.
     *
     * @throws UnreadableArticleException when the text is empty or too long, is not English, or has no sentences
     */
    public AnnotatedArticle read(Article article) {
        return read(article, (sentences, all) -> {});
    }

    /**
     * Annotates an article, and tells before it parses a sentence how many are parsed or being parsed.
     *
     * @throws UnreadableArticleException when the text is empty or too long, is not English, or has no sentences
     */
    public AnnotatedArticle read(Article article, ReadingProgress progress) {
        String raw = article.text();
        if (raw.isBlank()) {
            throw noText();
        }
        if (raw.length() > MAX_LENGTH) {
            throw new UnreadableArticleException(
                    "The article has %,d characters, and at most %,d can be read at once. Split it into parts."
                            .formatted(raw.length(), MAX_LENGTH));
        }
        LanguageModels models = LanguageModels.get();
        if (!models.languageCheck().isEnglish(raw)) {
            throw new UnreadableArticleException(
                    raw.lines().anyMatch(ArticleReader::isRunningText)
                            ? "The text does not seem to be English, and only English can be read. Paste an English article."
                            : "The text has no sentences, only short lines, and questions are drafted from sentences. Paste the article's running text.");
        }
        List<Block> blocks = BlockFinder.find(raw);
        if (blocks.isEmpty()) {
            throw noText();
        }
        List<Quotation> quotations = QuotationFinder.find(raw, blocks);
        CleanText clean = CleanText.of(raw, blocks, quotations);
        List<Sentence> sentences = sentences(models, clean, blocks, progress);
        return new AnnotatedArticle(article, blocks, quotations, sentences, EntityMentions.find(raw, sentences));
    }

    /** A line of a table or list has few words among its figures. A script without spaces is running text, too. */
    private static boolean isRunningText(String line) {
        return Arrays.stream(line.split("[\\s|;]+"))
                                .filter(word -> word.matches("\\p{L}[\\p{L}\\p{M}’'-]*\\p{Punct}?"))
                                .count()
                        >= FEWEST_WORDS_OF_A_SENTENCE
                || line.matches("[^\\s|;\\d]{25,}.*");
    }

    private static UnreadableArticleException noText() {
        return new UnreadableArticleException("The article has no text. Paste the text of the article.");
    }

    private static List<Sentence> sentences(
            LanguageModels models, CleanText clean, List<Block> blocks, ReadingProgress progress) {
        List<Sentence> sentences = new ArrayList<>();
        Annotation annotation = models.words(clean.text());
        List<CoreMap> found = annotation.get(CoreAnnotations.SentencesAnnotation.class);
        progress.read(0, found.size());
        Parsing parsing = models.parsing(found);
        try {
            models.addNames(annotation);
        } catch (RuntimeException | Error failure) {
            parsing.stop();
            throw failure;
        }
        List<List<TreeParser.Branch>> trees = parsing.finish(progress);
        for (CoreMap map : found) {
            List<Token> tokens = tokens(map, trees.get(sentences.size()), clean);
            int start = tokens.get(0).span().start();
            Block block = blocks.stream()
                    .filter(b -> b.span().start() <= start && start < b.span().end())
                    .findFirst()
                    .orElseThrow();
            sentences.add(new Sentence(sentences.size(), block, tokens));
        }
        return sentences;
    }

    private static List<Token> tokens(CoreMap sentence, List<TreeParser.Branch> tree, CleanText clean) {
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            tokens.add(new Token(
                    i,
                    label.word(),
                    label.lemma(),
                    label.tag(),
                    label.ner(),
                    clean.toRaw(label.beginPosition(), label.endPosition()),
                    tree.get(i).head(),
                    tree.get(i).relation()));
        }
        return tokens;
    }
}
