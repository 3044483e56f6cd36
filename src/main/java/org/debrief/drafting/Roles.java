package org.debrief.drafting;

/** Sets a person's role before the name, as a first mention in running text does. */
final class Roles {

    private static final int LONGEST_ROLE_WORDS = 6;

    private Roles() {}

    /**
     * The name with the role before it, or the name alone where the role would not read well there or points elsewhere.
     *
     * @param introduction as the article gives it: "Mayor Ana Roy", "Ana Roy, a doctor", "the union's leader Ana Roy"
     */
    static String before(String name, String introduction) {
        String role = role(name, introduction);
        return role.isEmpty() ? name : role + " " + name;
    }

    /** "doctor", "Varland's foreign minister"; empty where none can stand before the name. */
    static String role(String name, String introduction) {
        String role = "";
        if (introduction.endsWith(" " + name)) {
            role = introduction.substring(0, introduction.length() - name.length()).strip();
        } else if (introduction.startsWith(name + ", ")) {
            role = introduction.substring(name.length() + 2);
        }
        role = role.replaceFirst("^(?:the|a|an|The|A|An) ", "");
        // "region's chief hydrologist": whose region cannot be told; "Norway's minister" can.
        if (role.matches("\\p{Ll}.*[’']s? .*")) {
            role = role.replaceFirst("^.*[’']s? ", "");
            role = role.contains(" ") ? role : "";
        }
        boolean trailing = role.matches(".*\\b(?:of|for|at|in|from|who|which|that|with|and|on|to|by)\\b.*");
        boolean reads = !role.isEmpty()
                && !role.contains(",")
                && !trailing
                && Phrases.wordCount(role) <= LONGEST_ROLE_WORDS
                && !role.matches(".*[\"“”()/:].*")
                && !role.matches("(?i).*\\b(?:his|her|its|their|own|one|other|another|same|fellow|rival|late)\\b.*");
        return reads ? role : "";
    }

    /** As {@link #before}, else with the role set off by commas where a name tells it apart: "Ana Roy, mayor of Oslo,". */
    static String named(String name, String introduction) {
        String before = before(name, introduction);
        boolean apposed = before.equals(name)
                && introduction.startsWith(name + ", ")
                && introduction.matches(".* (?:of|for|at) (?:the )?\\p{Lu}[^,“\"]*")
                && !introduction.matches(".*, .*, .*")
                && Phrases.wordCount(introduction) - Phrases.wordCount(name) <= 8;
        return apposed ? introduction + "," : before;
    }
}
