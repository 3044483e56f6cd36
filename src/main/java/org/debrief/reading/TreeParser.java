package org.debrief.reading;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Parses a sentence into a dependency tree; where "that" is left out, the parser is given it and the tree is not. */
final class TreeParser {

    private final DependencyParser parser;

    /** Loads the model. */
    TreeParser() {
        parser = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
    }

    /**
     * A word's place in the tree.
     *
     * @param head index of the word that governs it, or -1 at the root
     * @param relation Universal Dependencies relation, "root" at the root
     */
    record Branch(int head, String relation) {}

    /** The branch of each word, in the order of the sentence, whose words have their parts of speech. */
    List<Branch> parse(List<CoreLabel> sentence) {
        return TreeRepair.of(sentence, parsed(sentence));
    }

    private List<Branch> parsed(List<CoreLabel> sentence) {
        List<Integer> places = SilentThat.places(sentence);
        if (places.isEmpty()) {
            return branches(sentence);
        }
        List<CoreLabel> words = new ArrayList<>(sentence);
        for (int i = places.size() - 1; i >= 0; i--) {
            words.add(places.get(i), that());
        }
        List<Branch> branches = branches(words);
        return places.isEmpty() ? branches : withoutPlaces(branches, places);
    }

    /** A tree that says nothing: the first word governs all others, and nobody knows how. */
    static List<Branch> unparsed(List<CoreLabel> words) {
        List<Branch> branches = new ArrayList<>(Collections.nCopies(words.size(), new Branch(0, "dep")));
        branches.set(0, new Branch(-1, "root"));
        return branches;
    }

    private List<Branch> branches(List<CoreLabel> words) {
        List<Branch> branches = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            branches.add(new Branch(0, "punct"));
        }
        for (TypedDependency dependency : parser.predict(words).typedDependencies()) {
            branches.set(
                    dependency.dep().index() - 1,
                    new Branch(dependency.gov().index() - 1, dependency.reln().toString()));
        }
        return branches;
    }

    /** Takes the added words out; what they governed goes to their own head. */
    private static List<Branch> withoutPlaces(List<Branch> branches, List<Integer> places) {
        List<Integer> added = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            added.add(places.get(i) + i);
        }
        List<Branch> kept = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            if (added.contains(i)) {
                continue;
            }
            Branch branch = branches.get(i);
            while (added.contains(branch.head())) {
                branch = new Branch(branches.get(branch.head()).head(), branch.relation());
            }
            int head = branch.head();
            int before = (int) added.stream().filter(a -> a < head).count();
            kept.add(new Branch(head - before, head < 0 ? "root" : branch.relation()));
        }
        return kept;
    }

    private static CoreLabel that() {
        CoreLabel label = new CoreLabel();
        label.setWord("that");
        label.setValue("that");
        label.setTag("IN");
        return label;
    }
}
