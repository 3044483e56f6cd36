package org.debrief.drafting;

import java.util.Set;

/** Verbs of saying, by what may follow them in a question. */
final class SayingVerbs {

    /** Followed by a clause. */
    static final Set<String> SAYS = words("""
            say state add announce argue claim confirm declare explain insist note reply report stress suggest
            tweet vow warn write conclude admit acknowledge caution complain predict pledge promise remark
            observe maintain contend assert allege affirm reiterate repeat emphasise emphasize disclose reveal
            indicate estimate testify concede deny forecast tell continue recall respond comment find calculate
            counter project believe think hope fear propose brag boast lament swear rule decide
            """);

    /** Words of running text: they add to or answer something said before. */
    static final Set<String> JUST_SAID = words("""
            add continue comment reply respond counter recall remark conclude repeat
            """);

    /** Followed by what the speaker is to do. */
    static final Set<String> PROMISES = words("""
            promise vow pledge agree refuse decline threaten offer propose demand want plan intend hope wish
            """);

    /** Followed by somebody and what they are to do. */
    static final Set<String> URGES = words("""
            urge order tell warn call advise encourage instruct ask press push
            """);

    /** Followed by a thing. */
    static final Set<String> JUDGES = words("""
            praise criticise criticize condemn deny reject welcome denounce oppose endorse defend propose
            dismiss support back applaud tout slam mock blame
            """);

    /** Followed by a preposition and a thing. */
    static final Set<String> CALLS = Set.of(
            "call for",
            "warn of",
            "warn against",
            "warn about",
            "push for",
            "press for",
            "appeal for",
            "argue for",
            "argue against",
            "complain of",
            "complain about",
            "apologise for",
            "apologize for",
            "object to");

    /** After which "if" begins a condition. */
    static final Set<String> SAYS_THAT = words("""
            say warn insist claim argue add promise vow believe think state
            """);

    private SayingVerbs() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
