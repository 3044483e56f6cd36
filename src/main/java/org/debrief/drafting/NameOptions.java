package org.debrief.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Four names of one kind: the key, others of the article, and where these are too few, known ones of the same circle. */
final class NameOptions {

    /** @param fromArticle how many of the distractors the article names */
    record Options(List<DraftOption> options, int fromArticle) {}

    private static final int OPTIONS = 4;
    /** Who is not in the article hardly tempts. */
    private static final int FEWEST_FROM_ARTICLE = 2;
    /** A place of the same region does, but not where the article names no other at all: then it is plainly about the key. */
    private static final int FEWEST_PLACES_FROM_ARTICLE = 1;

    private final Material material;
    private final Cast cast;
    private final boolean fewer;

    NameOptions(Material material, Cast cast) {
        this(material, cast, false);
    }

    /** @param fewer whether three will do, where the article has no more */
    NameOptions(Material material, Cast cast, boolean fewer) {
        this.material = material;
        this.cast = cast;
        this.fewer = fewer;
    }

    /**
     * Options for a key.
     *
     * @param told names that the question tells
     * @param apartFrom indexes of the sentences whose other names may have taken part, and are not offered
     * @param otherwise a sentence on a name that is wrong, with %s for the name
     * @param fits whether a name may be offered
     */
    Optional<Options> of(
            String key, NameKind kind, String told, Set<Integer> apartFrom, String otherwise, Predicate<String> fits) {
        List<DraftOption> options = new ArrayList<>();
        options.add(new DraftOption(Phrases.capitalised(key), true, "The article says this of " + key + "."));
        Standing standing = cast.standingOf(key);
        List<Cast.Member> others = new ArrayList<>(cast.beside(key, kind, told, apartFrom));
        if (kind == NameKind.PERSON) {
            others.sort(Comparator.comparing((Cast.Member member) -> member.standing() != standing)
                    .thenComparing(member -> !cast.acts(member.name())));
        }
        for (Cast.Member member : others) {
            boolean apart = options.stream()
                    .noneMatch(o -> Phrases.shareContentWord(o.text(), member.name())
                            || SameName.mayBeOne(o.text(), member.name()));
            if (options.size() < OPTIONS && apart && !isTold(told, kind, member.name()) && fits.test(member.name())) {
                options.add(
                        new DraftOption(Phrases.capitalised(member.name()), false, otherwise.formatted(member.name())));
            }
        }
        int fromArticle = options.size() - 1;
        if (fromArticle >= (kind.isPlace() ? FEWEST_PLACES_FROM_ARTICLE : FEWEST_FROM_ARTICLE)) {
            fill(options, known(key, kind), kind, told);
        }
        if (options.size() < (fewer ? OPTIONS - 1 : OPTIONS)) {
            return Optional.empty();
        }
        options.sort(Comparator.comparing(o -> o.text().toLowerCase(Locale.ROOT).replaceFirst("^the ", "")));
        return Optional.of(new Options(options, fromArticle));
    }

    /** Nobody takes the United States for the country that works with American agents. */
    private static boolean isTold(String stem, NameKind kind, String name) {
        return kind == NameKind.COUNTRY && Demonyms.tell(stem, name);
    }

    private List<String> known(String key, NameKind kind) {
        return switch (kind) {
            // Somebody whom the article does not name tempts only beside one whom everybody knows.
            case PERSON ->
                PublicFigures.has(key) ? PublicFigures.beside(material.article().article()) : List.of();
            case COUNTRY, STATE, CITY -> Gazetteer.beside(key);
            default -> List.of();
        };
    }

    /** Which of them are taken depends on the question, so that one name does not turn up everywhere. */
    private void fill(List<DraftOption> options, List<String> names, NameKind kind, String told) {
        int from = Math.floorMod(told.hashCode(), Math.max(1, names.size()));
        for (int i = 0; i < names.size() && options.size() < OPTIONS; i++) {
            String name = names.get((from + i) % names.size());
            if (!material.text().contains(name.replaceFirst("^the ", ""))
                    && !isTold(told, kind, name)
                    && options.stream().noneMatch(o -> Phrases.shareContentWord(o.text(), name))) {
                options.add(new DraftOption(
                        Phrases.capitalised(name), false, "The article does not mention " + name + "."));
            }
        }
    }
}
