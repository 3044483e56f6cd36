package org.debrief.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;
import org.debrief.reading.Referent;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** Writes a name of the article as a first mention gives it: in full, and a person's with the role. */
final class NameInFull {

    private static final Set<String> TITLES = Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss");

    private final Material material;
    private final Sentence sentence;

    NameInFull(Material material, Sentence sentence) {
        this.material = material;
        this.sentence = sentence;
    }

    /**
     * What to write for a name whose last word this is.
     *
     * @param from the first word that the text replaces
     * @param name whom or what it names, so that a second mention stays short
     */
    record Written(int from, String text, String name) {}

    /** Empty where the article's own words are full enough, or where the word ends no name. */
    Optional<Written> at(Token last, Set<String> named) {
        Optional<EntityMention> mention = material.article().entitiesOf(sentence).stream()
                .filter(e -> e.last() == last.index())
                .findFirst();
        if (mention.isEmpty()) {
            return Optional.empty();
        }
        Optional<Written> body = body(last, mention.get(), named);
        return body.isEmpty() && mention.get().type() == EntityType.PERSON ? person(last, mention.get(), named) : body;
    }

    private Optional<Written> person(Token last, EntityMention mention, Set<String> named) {
        Optional<Referent> referent = material.referents().of(sentence, last);
        if (referent.isEmpty()
                || referent.get().type() != EntityType.PERSON
                || named.contains(referent.get().name())
                || last.relation().equals("compound")) {
            return Optional.empty();
        }
        int from = mention.first();
        boolean titled =
                from > 0 && TITLES.contains(sentence.token(from - 1).word().toLowerCase(Locale.ROOT));
        boolean roleBefore = from > 0
                && !titled
                && sentence.token(from - 1).relation().matches("compound|amod|flat|nmod:poss|appos")
                && sentence.token(from - 1).head() >= from
                && sentence.token(from - 1).head() <= last.index();
        boolean roleAfter = sentence.child(last, "appos").isPresent();
        boolean full = mention.last() > mention.first();
        String text = roleBefore || roleAfter ? referent.get().name() : Names.introduced(referent.get());
        if (roleBefore && full || text.equals(mention.name()) && !titled) {
            return Optional.empty();
        }
        return Optional.of(
                new Written(titled ? from - 1 : from, text, referent.get().name()));
    }

    /** "Halden" in an article that introduced Halden Optics and nothing else of that name. */
    private Optional<Written> body(Token last, EntityMention mention, Set<String> named) {
        boolean place = mention.type() == EntityType.LOCATION;
        // "British" is no short form of "British Airways".
        boolean nation = Demonyms.country(mention.name()).isPresent();
        if (place
                || nation
                || mention.first() != mention.last()
                || last.relation().equals("compound")) {
            return Optional.empty();
        }
        List<String> longer = material.article().entities().stream()
                .filter(e -> e.type() == EntityType.ORGANIZATION)
                .map(EntityMention::name)
                .filter(n -> n.matches("\\Q" + mention.name() + "\\E \\p{Lu}[\\p{L}&-]+(?: \\p{Lu}[\\p{L}&-]+)?"))
                .filter(n -> n.matches(".*\\p{Ll}"))
                .filter(n -> isWhatItIsCalled(n, mention.name()))
                .distinct()
                .toList();
        boolean known = longer.size() == 1 && named.contains(longer.get(0));
        return longer.size() != 1 || known || !isCompanyName(longer.get(0))
                ? Optional.empty()
                : Optional.of(new Written(mention.first(), longer.get(0), longer.get(0)));
    }

    /**
     * Whether the article introduces it by the long name: "Halden Optics of Oslo"; a maker's name within a product's, or a
     * parent's within its branch's, is no short form of it.
     */
    private boolean isWhatItIsCalled(String longer, String name) {
        String text = material.flatText();
        String tail = longer.substring(name.length() + 1);
        Matcher first = Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(name) + "(?![\\p{L}-])")
                .matcher(text);
        boolean introduced = first.find()
                && text.startsWith(longer, first.start())
                && !text.substring(0, first.start()).matches("(?s).*\\b[Tt]he $");
        return introduced
                && !Pattern.compile("(?<!" + Pattern.quote(name) + " )\\b" + Pattern.quote(tail) + "\\b")
                        .matcher(text)
                        .find();
    }

    /** The University of a place, or its council, is not what the place's name stands for. */
    private static boolean isCompanyName(String name) {
        return !name.matches(
                ".* (?:University|Institute|Council|Police|Union|Foundation|City|County|Court|Army|Navy|Party"
                        + "|Government|Parliament|Senate|Congress|Hospital|School|College|Museum|Airport|House|Street|Office)");
    }
}
