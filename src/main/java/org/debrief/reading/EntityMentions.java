package org.debrief.reading;

import java.util.ArrayList;
import java.util.List;

/** Joins neighbouring words of one entity type to names. */
final class EntityMentions {

    private EntityMentions() {}

    static List<EntityMention> find(String text, List<Sentence> sentences) {
        List<EntityMention> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            int i = 0;
            while (i < sentence.tokens().size()) {
                String type = sentence.token(i).entity();
                int last = i;
                while (last + 1 < sentence.tokens().size()
                        && sentence.token(last + 1).entity().equals(type)) {
                    last++;
                }
                if (type.equals("LOCATION") && belongsToNext(sentence, i, last)) {
                    // "the US Congress", "the Kenya Red Cross": the place is part of the organisation's name.
                    type = "ORGANIZATION";
                    do {
                        last++;
                    } while (last + 1 < sentence.tokens().size()
                            && sentence.token(last + 1).entity().equals(type));
                }
                if (isName(type)) {
                    TextSpan span = sentence.spanOf(i, last);
                    String name = span.of(text).replaceAll("\\s+", " ");
                    found.add(new EntityMention(name, EntityType.valueOf(type), sentence.index(), i, last, span));
                }
                i = last + 1;
            }
        }
        return found;
    }

    private static boolean belongsToNext(Sentence sentence, int first, int last) {
        if (last + 1 >= sentence.tokens().size()
                || !sentence.token(last + 1).entity().equals("ORGANIZATION")) {
            return false;
        }
        int head = sentence.token(last).head();
        return sentence.token(first).relation().equals("compound")
                && head > last
                && sentence.token(head).entity().equals("ORGANIZATION");
    }

    private static boolean isName(String type) {
        return type.equals("PERSON") || type.equals("ORGANIZATION") || type.equals("LOCATION") || type.equals("MISC");
    }
}
