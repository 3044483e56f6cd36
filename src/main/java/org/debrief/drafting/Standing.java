package org.debrief.drafting;

/** What sort of part a person plays in the news, told from the introduction: options must be people of one sort. */
enum Standing {
    /** Holds an elected or high office of a state, or seeks one. */
    POLITICS,
    /** Comments on what others do. */
    OBSERVER,
    /** Is introduced with another calling. */
    OTHER,
    /** Is not introduced. */
    UNKNOWN;

    private static final String TITLED =
            "(?s)(?:.*\\b)?(?:President|Representative|Rep\\.|Speaker|president of the (?!\\S+ ?\\S* ?(?:"
                    + "Institut\\p{L}+|Union|Association|Foundation|Council|Society|Federation|University|Bank|Group|Company|Cent\\p{L}+"
                    + "|Club|Commission|College|Network|Fund|Board|Chamber|Alliance|League)\\b)\\p{Lu}\\S+ ?(?:\\p{Lu}\\S+)?)\\s*";
    private static final String POLITICAL =
            "(?is).*\\b(?:vice-president|vice president|sen\\.?|senator|gov\\.?|governor|congress(?:man|woman)"
                    + "|mayor|minister|premier|chancellor|candidate|nominee|front-?runner|hopeful|lawmaker|legislator|democrat"
                    + "|republican|gop|mp|secretary of state|home secretary|foreign secretary|majority leader|minority leader"
                    + "|opposition leader|party leader|king|queen|incumbent|presidency|billionaire populist)(?!\\p{L}).*";
    /** "a spokesman for the governor", "a professor who advised a president". */
    private static final String AROUND_POLITICS =
            "(?is).*\\b(?:spokes\\p{L}+|aide|adviser|advisor|lawyer|attorney|son|daughter|wife|husband|widow|brother|sister|father|mother|press secretary|activist"
                    + "|director|manager|donor|consultant|owner|executive|founder|chairman of|chairwoman of)\\b.*";

    /** "the Conservative leader". */
    private static final String PARTY_LEADER =
            "[,\\s]*(?:the )?(?:former )?(?:Conservative|Labour|Tory|Liberal Democrat|Lib Dem|Green|SNP|Republican|Democratic"
                    + "|\\p{Lu}\\p{L}+(?:ian|ish|ese|i)) (?:party )?leader";

    private static final String OBSERVING =
            "(?is).*\\b(?:professor|lecturer|scholar|fellow|(?:political )?scientist|historian|pollster|analyst|strategist|reporter"
                    + "|journalist|columnist|correspondent|anchor|editor|author|bureau chief|radio host|commentator)\\b.*";

    static Standing of(String name, String introduction) {
        String role = introduction.replace(name, " ");
        if (introduction.equals(name) || role.isBlank()) {
            return PublicFigures.has(name) ? POLITICS : UNKNOWN;
        }
        if (role.strip().matches(PARTY_LEADER)) {
            return POLITICS;
        }
        if (role.matches(OBSERVING)) {
            return OBSERVER;
        }
        if (role.matches(AROUND_POLITICS)) {
            return OTHER;
        }
        return role.matches(POLITICAL) || role.strip().matches(TITLED)
                ? POLITICS
                : PublicFigures.has(name) ? POLITICS : OTHER;
    }

    /** Whether one of that sort tempts where the key is of this one. */
    boolean suits(Standing other) {
        return switch (this) {
            case POLITICS -> other == POLITICS || other == UNKNOWN;
            case OBSERVER, OTHER -> other != POLITICS;
            case UNKNOWN -> other != OBSERVER;
        };
    }
}
