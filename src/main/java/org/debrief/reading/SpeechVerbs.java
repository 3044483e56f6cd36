package org.debrief.reading;

import java.util.Set;

/** Verbs whose subject is somebody who speaks; a pronoun before one of them is most likely the last speaker. */
final class SpeechVerbs {

    static final Set<String> LEMMAS = Set.of(
            "say",
            "tell",
            "add",
            "announce",
            "argue",
            "ask",
            "claim",
            "comment",
            "confirm",
            "continue",
            "declare",
            "deny",
            "explain",
            "insist",
            "note",
            "promise",
            "recall",
            "reply",
            "report",
            "state",
            "stress",
            "suggest",
            "tweet",
            "urge",
            "vow",
            "warn",
            "write",
            "point",
            "speak",
            "describe",
            "call",
            "conclude",
            "admit",
            "acknowledge",
            "caution",
            "complain",
            "predict",
            "pledge",
            "respond",
            "remark",
            "observe",
            "demand",
            "believe",
            "think");

    private SpeechVerbs() {}
}
