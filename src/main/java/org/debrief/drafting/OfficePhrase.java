package org.debrief.drafting;

import java.util.regex.Pattern;

/**
 * Whether words can stand before a name as what somebody is: "tour manager", "former United States President"; not what a
 * wrong reading left behind ("old", "emergency United States President"), nor the name of a body alone ("Coast Guard").
 */
final class OfficePhrase {

    /** Nouns of people that no ending tells. */
    private static final String PEOPLE =
            "(?:chiefs?|heads?|chair|king|queen|prince|princess|aide|coach|captain|judge|justice"
                    + "|deputy|general|colonel|major|lieutenant|sergeant|corporal|private|admiral|marshal|brigadier|pope|bishop|archbishop"
                    + "|cardinal|imam|rabbi|ayatollah|sheikh|emir|sultan|nurse|chef|cook|guide|pilot|athlete|star|mp|mep|ceo|son|daughter"
                    + "|wife|widow|mother|father|brother|sister|uncle|aunt|nephew|niece|cousin|spouse|friend|host|critic|expert|spy|hero"
                    + "|dean|provost|vicar|priest|monk|nun|poet|mayor|premier|envoy|sheriff|counsel|advocate|delegate|candidate|graduate"
                    + "|magistrate|suspect|victim|architect|diplomat|democrat|autocrat|technocrat|bureaucrat|mechanic|academic|cleric"
                    + "|surgeon|official|principal|tycoon|mogul|billionaire|millionaire|fellow|mate|partner|lord|lady|sir|dame|duke|duchess"
                    + "|baron|baroness|count|countess|earl|tsar|czar|emperor|empress|guru|rebel|insurgent|warlord|sniper|thief|fan|ace"
                    + "|attorney-general|secretary-general|director-general|colleague|athlete|laureate|whip|captain|skipper|pro"
                    + "|stalwart|whistleblower|student|resident|president|agent|superintendent|regent|correspondent|respondent|patient"
                    + "|opponent|dissident|secretary|missionary|dignitary|boss|nominee|trustee|employee|refugee|detainee"
                    + "|servant|commandant|sergeant|assistant|accountant|consultant|adjutant|militant|merchant|lieutenant|defendant"
                    + "|descendant|attendant|participant|applicant|occupant|immigrant|migrant|giant|cameraman|attorney|steward"
                    + "|bard|drummer|guitarist|virtuoso|soprano|tenor|bass|alto|virologist|veteran|chairperson|spokesperson|kid|twin"
                    + "|representative|executive|detective|native|relative|operative|legislator|rep|sen|gov|prof|gen|dr|mr|mrs|ms)";

    private static final String BY_THEIR_ENDING = "\\p{L}+(?:er|or|ist|ian|man|woman|person|eer|ologue|smith|wright)";

    private static final String NO_PEOPLE =
            "(?:other|former|senior|junior|older|elder|younger|later|latter|inner|outer|super"
                    + "|upper|lower|minor|under|over|never|ever|together|another|either|whether|center|centre|tower|river|number|water"
                    + "|power|paper|newspaper|order|letter|border|matter|summer|winter|corner|quarter|computer|murder|september|october"
                    + "|november|december|chapter|charter|chamber|floor|door|labor|harbor|error|terror|sector|motor|mirror|human|christian"
                    + "|german|civilian|list|cancer|fever|tour|hour|labour|career|beer|weather|theater|trailer)";

    private static final Pattern HEAD = Pattern.compile("(?i)(?!" + NO_PEOPLE + "$)(?:" + PEOPLE + "|(?:\\p{L}+-)?"
            + BY_THEIR_ENDING + "|(?:co|vice|ex)-" + PEOPLE + ")");

    /** A word without a capital before a name's: "former United States President". */
    private static final Pattern TORN = Pattern.compile(
            "(?!(?:former|acting|then|current|interim|senior|deputy|assistant|chief|retired|outgoing|incoming|longtime|veteran"
                    + "|ex|vice|co|lead|head|now|top|associate|the|ousted|exiled|jailed|long-time|one-time|first|fellow|rookie|young"
                    + "|local|conservative|liberal|moderate|centrist|independent|freshman|opposition|emeritus)\\b)"
                    + "\\p{Ll}[\\p{Ll}-]* \\p{Lu}.*");

    private static final Pattern REMNANT =
            Pattern.compile("(?i)(?:.*[^\\p{L}])?(?:years?|old|year-old|aged)(?:[^\\p{L}].*)?|.*\\d.*|[^\\p{L}].*");

    private OfficePhrase() {}

    /** @param role the words before the name, without an article */
    static boolean isWhole(String role) {
        String head = role.substring(role.lastIndexOf(' ') + 1).replaceFirst("\\.$", "");
        boolean nation = Character.isUpperCase(role.charAt(0))
                && role.indexOf(' ') < 0
                && Demonyms.country(role).isPresent();
        return !nation
                && HEAD.matcher(head).matches()
                && !TORN.matcher(role).matches()
                && !REMNANT.matcher(role).matches();
    }
}
