package org.debrief.facts;

import java.util.List;
import java.util.Optional;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** Words that look like dates: "may", "2000 people", "Friday" in a name, "April Jones". */
final class NotDates {

    /** "Super Tuesday", "Black Friday": the name of an occasion. */
    private static final String NAMED_DAY =
            "(?s).*\\b(?:Super|Black|Cyber|Good|Ash|Bloody|Palm|Shrove|Easter|Holy|Giving|Casual|Whit|Maundy)\\s";

    private NotDates() {}

    static boolean isDate(AnnotatedArticle article, Optional<Sentence> sentence, TextSpan span) {
        String words = span.of(article.text());
        String before = article.text().substring(Math.max(0, span.start() - 16), span.start());
        String after =
                article.text().substring(span.end(), Math.min(article.text().length(), span.end() + 24));
        if (words.matches("\\d{4}")) {
            return isYear(sentence, span, before, after);
        }
        if (words.matches("\\d{4}[-–/]\\d\\d")) {
            return !before.matches("(?s).*[$£€]\\s?") && Integer.parseInt(words.substring(5)) <= 31 + 68;
        }
        if (words.matches("May|March|Mar\\.|Apr\\.?|April|June|Jun\\.|August|Sun\\.|Dec|Jan|Sept?|Oct|Nov|Feb|Aug")) {
            return isMonth(sentence, span, before, after, words);
        }
        if (before.matches(NAMED_DAY)) {
            return false;
        }
        if (words.matches("[Tt]oday")) {
            return sentence.isEmpty() || !isNowadays(sentence.get(), span);
        }
        if (words.matches("(?:the )?(?:over the )?weekend")) {
            return true;
        }
        return sentence.isEmpty() || !isInName(article, sentence.get(), span);
    }

    /** "Today, few people speak it", "the firm today rejects this": a simple present tells how things are, not a day. */
    private static boolean isNowadays(Sentence sentence, TextSpan span) {
        return sentence.tokens().stream()
                .filter(t -> t.span().overlaps(span))
                .findFirst()
                .filter(t -> t.index() == 0
                        || t.relation().matches("obl.*|nmod:tmod|advmod|dep") && t.index() == t.head() - 1)
                .flatMap(sentence::head)
                .filter(verb -> verb.tag().matches("VB[ZP]"))
                .filter(verb -> sentence.child(verb, "aux", "aux:pass").isEmpty())
                .isPresent();
    }

    private static boolean isYear(Optional<Sentence> sentence, TextSpan span, String before, String after) {
        if (before.matches("(?s).*(?:[$£€#:.]|\\d,|[-–]\\p{L}+|\\p{L}-|No\\. ?|\\()\\s?")
                && !before.endsWith("(")
                && !before.endsWith(": ")
                && !before.endsWith(". ")) {
            return false;
        }
        if (after.matches(
                        "(?s)(?:%|-?\\s?(?:years?|days?|hours?|km|kg|metres?|meters?|miles?|feet|tonnes?|tons|acres|hectares|people"
                                + "|men|women|square|megawatts?|MW|per ?cent|dollars|euros|pounds|strong)\\b).*")
                || after.matches(
                        "(?s)[.,]\\d.*|-strong.*|\\s(?:million|billion|thousand)\\b.*|\\s?(?:GMT|BST|EST|hours)\\b.*")) {
            return false;
        }
        boolean counting = before.matches(
                "(?is).*\\b(?:over|than|about|some|nearly|almost|around|approximately|least|to|under|roughly|another)\\s");
        Optional<Token> token = sentence.flatMap(
                s -> s.tokens().stream().filter(t -> t.span().overlaps(span)).findFirst());
        if (sentence.isEmpty() || token.isEmpty()) {
            return true;
        }
        List<Token> tokens = sentence.get().tokens();
        int next = token.get().index() + 1;
        boolean plural = next < tokens.size() && tokens.get(next).tag().equals("NNS");
        boolean preposition =
                before.matches("(?is).*\\b(?:in|since|of|the|by|from|until|during|before|after|early|late|mid)[\\s-]");
        return !(plural && (counting || !preposition));
    }

    private static boolean isMonth(
            Optional<Sentence> sentence, TextSpan span, String before, String after, String words) {
        if (words.length() <= 4 && !words.matches("May|June") && !words.endsWith(".")) {
            return false;
        }
        boolean marked = before.matches(
                "(?is).*\\b(?:in|since|until|by|from|of|during|before|after|early|late|mid|last|next|this|every|and|to)[\\s-]+");
        if (marked) {
            return !words.matches("May")
                    || !before.matches("(?is).*\\b(?:and|this|to|that)\\s+")
                    || after.matches("(?s)[,. ]*\\d.*|[.,;)].*");
        }
        if (after.matches("(?s)\\s\\p{Lu}\\p{Ll}+.*") || before.matches("(?s).*\\p{Lu}\\p{Ll}+\\s")) {
            return false;
        }
        return sentence.stream()
                .flatMap(s -> s.tokens().stream())
                .filter(t -> t.span().overlaps(span))
                .anyMatch(t -> t.isProperNoun() && t.entity().equals("O") && t.index() > 0);
    }

    private static boolean isInName(AnnotatedArticle article, Sentence sentence, TextSpan span) {
        return article.entitiesOf(sentence).stream()
                .anyMatch(e -> e.span().covers(span)
                        && e.last() > e.first()
                        && e.span().length() > span.length());
    }
}
