package org.debrief.drafting;

import java.util.Set;
import java.util.regex.Pattern;
import org.debrief.reading.EntityMention;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/**
 * Whether somebody might be heard in an article, so that a reader can take them for the speaker: those who say something
 * in it, and those whom it keeps naming; not the dead, not whoever reports it, and no congress or contest.
 */
final class Heard {

    /** So often named that a reader expects to hear them. */
    private static final int PROMINENT = 4;

    private static final int NAMED_OFTEN = 3;

    private static final Set<String> DIES =
            Set.of("die", "kill", "murder", "assassinate", "slay", "bury", "behead", "execute", "drown");
    /** What newspapers print around an article. */
    private static final Pattern FURNITURE = Pattern.compile(
            "^(?:Follow|By|Photo|Image|Read|Subscribe|Contact|Editing|Reporting|Writing) |@\\w|contributed to this|"
                    + "\\b(?:on|via) (?:Twitter|Facebook|Instagram) (?:at|here)\\b");

    private static final Pattern MEDIA = Pattern.compile(
            "The Independent|.*\\b(?:News|Times|Post|Magazine|Weekly|Journal|Herald|Tribune|Guardian|Observer|Sentinel|Gazette|Chronicle"
                    + "|Radio|Television|TV|BBC|CNN|NBC|CBS|ABC|MSNBC|AFP|Reuters|AP|Associated Press|Politico|Wiki\\w+|Mail|Mirror|Telegraph"
                    + "|Express|Standard|Argus|Echo|Globe|Courier|Examiner|Dispatch|Bugle|Daily|Sky|Fox|ITV|ESPN|Bloomberg"
                    + "|Axios|Vox|HuffPost|BuzzFeed|Breitbart|Al Jazeera|Xinhua|Le Monde|Bild|Der Spiegel)\\b.*");
    /** Of sport: nobody expects the words of a ministry from one. */
    private static final Pattern CLUB = Pattern.compile(
            ".+ (?:FC|AFC|CF|RFC|United|City|Rovers|Wanderers|Athletic|Albion"
                    + "|Hotspur|Town|Club|Rangers|Villa|Forest|Palace|Eagles|Lions|Bulls)|(?:FC|AC|Real|Sporting|Inter) .+");

    private static final Pattern HAPPENING = Pattern.compile(
            "(?i).*\\b(?:convention|conference|summit|festival|games|olympics|cup|championship|debate|caucus(?:es)?"
                    + "|primary|election|act|war|party|show)");
    private static final Pattern STATE = Pattern.compile(
            "(?i).*\\b(?:government|ministry|department|administration|parliament|congress|senate|council|commission"
                    + "|pentagon|white house|kremlin|army|navy|military|police|court|nato|eu|european union|united nations|un"
                    + "|agency|bureau|office|service|authority|taliban)\\b.*");

    private Heard() {}

    static boolean isFurniture(Sentence sentence, String text) {
        return FURNITURE.matcher(sentence.span().of(text)).find();
    }

    /** "Ada Lund was killed", "the late Ada Lund", "Ada Lund, who died". */
    static boolean isDead(Sentence sentence, EntityMention mention) {
        Token first = sentence.token(mention.first());
        if (mention.first() > 0 && sentence.token(mention.first() - 1).is("late")) {
            return true;
        }
        for (int i = first.index(); i <= mention.last(); i++) {
            Token word = sentence.token(i);
            boolean dies = sentence.head(word)
                    .filter(verb -> DIES.contains(verb.lemma()))
                    .filter(verb -> word.relation().matches("nsubj:pass|obj")
                            || word.relation().equals("nsubj")
                                    && (verb.lemma().equals("die")
                                            || sentence.child(verb, "aux:pass").isPresent()))
                    .isPresent();
            boolean whoDied = sentence.children(word).stream()
                    .anyMatch(t -> t.relation().startsWith("acl")
                            && DIES.contains(t.lemma())
                            && (t.is("killed", "murdered", "buried", "drowned", "slain")
                                    || t.lemma().equals("die")));
            if (dies || whoDied) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a reader might take one person for the other: those in office are heard where an article tells what they do,
     * others where it keeps naming them.
     *
     * @param acts whether the article tells of something that they do
     */
    static boolean mightHaveSaid(SpeakerPool.Member member, boolean acts, Calling calling, Calling ofKey) {
        if (member.statement().isPresent() || member.mentions() >= PROMINENT) {
            return true;
        }
        return acts
                && (calling == Calling.OFFICE
                        ? ofKey != Calling.OTHER
                        : member.mentions() >= NAMED_OFTEN && calling.goesWith(ofKey));
    }

    /** "Lund signed the bill": somebody whom the article tells to have done something. */
    static boolean acts(Sentence sentence, EntityMention mention) {
        return sentence.tokensIn(mention.span()).stream()
                .anyMatch(t -> t.relation().matches("nsubj|obl:agent|obl:by")
                        && sentence.head(t).filter(Token::isVerb).isPresent());
    }

    /** Whether a reader might think that this body said what the other one did. */
    static boolean mightHaveSaid(SpeakerPool.Member member, String key) {
        boolean speaks = member.statement().isPresent();
        boolean media = MEDIA.matcher(member.name()).matches();
        if (HAPPENING.matcher(member.name()).matches()
                || media != MEDIA.matcher(key).matches()
                || CLUB.matcher(member.name()).matches() != CLUB.matcher(key).matches()) {
            return false;
        }
        boolean state =
                STATE.matcher(member.name()).matches() && STATE.matcher(key).matches();
        return speaks || media || state;
    }
}
