package org.debrief.drafting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.debrief.reading.Article;
import org.debrief.reading.FirstNames;

/** The people of {@code public-figures.txt}, which says when they may serve as distractors. */
final class PublicFigures {

    /** Where none of these is spoken of, the statesmen of other countries have no part. */
    private static final Pattern INTERNATIONAL = Pattern.compile(
            "\\b(?:NATO|United Nations|UN|European Union|EU|G7|G20|African Union|ASEAN|summit|ceasefire|treaty)\\b");

    private static final Set<String> COMMON = Set.of(
            "Annan",
            "Brown",
            "Blair",
            "Bush",
            "Cameron",
            "May",
            "Johnson",
            "Clinton",
            "Austin",
            "Harris",
            "Pence",
            "Harper",
            "Abe",
            "Morrison",
            "Khan",
            "Costa",
            "Scott",
            "Rutte",
            "Jinping");

    /** Titles, and words that open a sentence, that the lists of first names have too. */
    private static final String NO_FIRST_NAME =
            "President|Minister|Secretary|Chancellor|Mr|Will|May|General|Premier|Republican|Democrat|Former";

    private record Figure(String name, int from, int to, Set<String> circles) {}

    private static final class Loaded {
        static final List<Figure> FIGURES = read();
    }

    private PublicFigures() {}

    /** Names that may stand beside the people of this article, in a fixed order; empty for an article about others. */
    static List<String> beside(Article article) {
        List<Figure> named = Loaded.FIGURES.stream()
                .filter(f -> article.text().contains(f.name()))
                .toList();
        if (named.isEmpty() || !INTERNATIONAL.matcher(article.text()).find()) {
            return List.of();
        }
        int from = article.published() == null
                ? named.stream().mapToInt(Figure::from).max().orElseThrow()
                : article.published().getYear();
        List<String> names = new ArrayList<>();
        for (Figure figure : Loaded.FIGURES) {
            String surname = figure.name().substring(figure.name().lastIndexOf(' ') + 1);
            boolean sameCircle = named.stream().anyMatch(n -> !Collections.disjoint(n.circles(), figure.circles()));
            if (sameCircle
                    && figure.from() <= from
                    && from <= figure.to()
                    && !article.text().contains(surname)) {
                names.add(figure.name());
            }
        }
        return names;
    }

    /** Whether everybody knows who this is. */
    static boolean has(String name) {
        return Loaded.FIGURES.stream().anyMatch(f -> f.name().equals(name));
    }

    /**
     * The full name where an article says only "Obama": a newspaper takes him for known. Surnames that many others have are
     * left as they are.
     */
    static String inFull(Article article, String surname) {
        List<String> names = Loaded.FIGURES.stream()
                .map(Figure::name)
                .filter(n -> n.endsWith(" " + surname))
                .toList();
        // "Michelle Obama" is another; "Why Obama" in a headline and "President Obama" are not.
        boolean others =
                Vicinity.of(article.text(), surname).all("(\\p{Lu}\\p{L}+) " + Pattern.quote(surname) + "\\b").stream()
                        .map(n -> n.group(1))
                        .anyMatch(first -> FirstNames.isKnown(first)
                                && !first.matches(NO_FIRST_NAME)
                                && names.stream().noneMatch(n -> n.startsWith(first + " ")));
        return names.size() == 1 && !others && !COMMON.contains(surname) ? names.get(0) : surname;
    }

    private static List<Figure> read() {
        InputStream in = PublicFigures.class.getResourceAsStream("public-figures.txt");
        if (in == null) {
            throw new IllegalStateException("The list of public figures is not on the class path.");
        }
        List<Figure> figures = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.split(" \\| ");
                if (!line.startsWith("#") && columns.length == 4) {
                    figures.add(new Figure(
                            columns[0].strip(),
                            Integer.parseInt(columns[1].strip()),
                            Integer.parseInt(columns[2].strip()),
                            Set.of(columns[3].strip().split(" "))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return figures;
    }
}
