package org.debrief.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.debrief.facts.Statement;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Referents;
import org.debrief.reading.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * What a writer works from, and what several of them would have to find in it again. No question may rest on a statement
 * that the grammar does not settle, so it holds none. For one thread, as a drafting is.
 */
public final class Material {

    private final AnnotatedArticle article;
    private final Referents referents;
    private final List<NumberedFact> facts;
    private final Map<String, String> full = new HashMap<>();
    private final SpanIndex<Statement> contents = new SpanIndex<>();
    private final Map<String, Optional<String>> introduced = new HashMap<>();
    private @Nullable Set<String> wordsOfTitle;
    private @Nullable TitleThings titleThings;
    private @Nullable WordIndex wordIndex;
    private @Nullable Repetitions repetitions;
    private @Nullable Cast cast;
    private @Nullable String flatText;
    private @Nullable Map<String, String> rolesInText;

    public Material(AnnotatedArticle article, Referents referents, List<NumberedFact> facts) {
        this.article = article;
        this.referents = referents;
        this.facts = facts.stream()
                .filter(f -> !(f.fact() instanceof Statement statement) || statement.firm())
                .map(f -> f.fact() instanceof Statement statement
                        ? new NumberedFact(f.id(), SpeakersNamed.in(article, statement))
                        : f)
                .toList();
        for (NumberedFact fact : this.facts) {
            if (fact.fact() instanceof Statement statement) {
                statement.content().forEach(content -> contents.add(content, statement));
            }
        }
    }

    public AnnotatedArticle article() {
        return article;
    }

    public Referents referents() {
        return referents;
    }

    public List<NumberedFact> facts() {
        return facts;
    }

    public String text() {
        return article.text();
    }

    /** The text with one space wherever it has spaces or line ends. */
    String flatText() {
        String flat = flatText;
        if (flat == null) {
            flat = text().replaceAll("\\s+", " ");
            flatText = flat;
        }
        return flat;
    }

    Cast cast() {
        Cast all = cast;
        if (all == null) {
            all = new Cast(this);
            cast = all;
        }
        return all;
    }

    /** As {@link Setting#known}. */
    Set<String> wordsOfTitle() {
        Set<String> words = wordsOfTitle;
        if (words == null) {
            words = Setting.known(article.article());
            wordsOfTitle = words;
        }
        return words;
    }

    TitleThings titleThings() {
        TitleThings things = titleThings;
        if (things == null) {
            things = new TitleThings(this);
            titleThings = things;
        }
        return things;
    }

    WordIndex wordIndex() {
        WordIndex index = wordIndex;
        if (index == null) {
            index = new WordIndex(article);
            wordIndex = index;
        }
        return index;
    }

    Repetitions repetitions() {
        Repetitions found = repetitions;
        if (found == null) {
            found = new Repetitions(article);
            repetitions = found;
        }
        return found;
    }

    /** As {@link RolesInText#introduced}. */
    Optional<String> introducedInText(String name) {
        return introduced.computeIfAbsent(name, n -> RolesInText.introduced(flatText(), n));
    }

    /** As {@link RolesInText#of}. */
    Map<String, String> rolesInText() {
        Map<String, String> roles = rolesInText;
        if (roles == null) {
            roles = RolesInText.of(this);
            rolesInText = roles;
        }
        return roles;
    }

    /** The full name of somebody whom the article takes for known by this one word; a name of several words as it is. */
    String inFull(String name) {
        return name.contains(" ") ? name : full.computeIfAbsent(name, n -> PublicFigures.inFull(article.article(), n));
    }

    /** The statements that say these words, with others. */
    Stream<Statement> saying(TextSpan span) {
        return contents.covering(span);
    }

    /** Whether these words are of what a statement says. */
    boolean isSaid(TextSpan span) {
        return saying(span).findAny().isPresent();
    }
}
