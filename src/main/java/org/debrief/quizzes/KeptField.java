package org.debrief.quizzes;

import java.util.ArrayList;
import java.util.List;

/** An answer that a form carries along where nothing is stored, as the field that would send it. */
record KeptField(String name, String value) {

    static List<KeptField> of(List<PaperItem> items) {
        List<KeptField> kept = new ArrayList<>();
        for (PaperItem item : items) {
            if (!item.typed().isEmpty()) {
                kept.add(new KeptField(item.field(), item.typed()));
            }
            item.choices().stream()
                    .filter(PaperItem.Choice::chosen)
                    .forEach(choice -> kept.add(new KeptField(item.field(), choice.letter())));
            item.parts().stream()
                    .filter(PaperItem.Part::isAnswered)
                    .forEach(part -> kept.add(new KeptField(Paper.partOf(item.field(), part.number()), part.chosen())));
        }
        return kept;
    }
}
