package org.debrief.drafting;

/** What sort of part a person plays in the news, told from the introduction: options must be people of one sort. */
enum Standing {
    /** Holds an elected or high office of a state, or seeks one. */
    POLITICS,
    /** Is introduced with another calling. */
    OTHER,
    /** Is not introduced. */
    UNKNOWN;

    private static final String TITLED =
            "(?s)(?:.*\\b)?(?:President|Representative|Rep\\.|Speaker|president of the \\p{Lu}\\S+ ?(?:\\p{Lu}\\S+)?)\\s*";
    private static final String POLITICAL =
            "(?is).*\\b(?:vice-president|vice president|sen\\.?|senator|gov\\.?|governor|congress(?:man|woman)"
                    + "|mayor|minister|premier|chancellor|candidate|nominee|front-?runner|hopeful|lawmaker|legislator|democrat"
                    + "|republican|gop|mp|secretary of state|home secretary|foreign secretary|majority leader|minority leader"
                    + "|opposition leader|party leader|king|queen|incumbent|presidency|billionaire populist)(?!\\p{L}).*";
    /** "a spokesman for the governor", "a professor who advised a president". */
    private static final String AROUND_POLITICS =
            "(?is).*\\b(?:spokes\\p{L}+|aide|adviser|advisor|strategist|professor|scientist|reporter|journalist|anchor|editor|author"
                    + "|pollster|analyst|lawyer|attorney|son|daughter|wife|husband|widow|brother|sister|father|mother|press secretary|activist"
                    + "|director|manager|donor|consultant|owner|executive|founder|chairman of|chairwoman of)\\b.*";

    static Standing of(String name, String introduction) {
        String role = introduction.replace(name, " ");
        if (introduction.equals(name) || role.isBlank()) {
            return PublicFigures.has(name) ? POLITICS : UNKNOWN;
        }
        if (role.matches(AROUND_POLITICS)) {
            return OTHER;
        }
        return role.matches(POLITICAL) || role.strip().matches(TITLED) ? POLITICS : PublicFigures.has(name) ? POLITICS : OTHER;
    }

    /** Whether one of that sort tempts where the key is of this one: who is not introduced is no expert or spokesman. */
    boolean suits(Standing other) {
        return this == UNKNOWN ? other != OTHER : this == other || other == UNKNOWN;
    }
}
