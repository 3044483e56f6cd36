package org.debrief.pages;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form: for each field one plain sentence that says what to do. A page shows the form again with
 * these beside the fields and everything that was typed.
 */
public final class Problems {

    private final Map<String, String> sentences = new LinkedHashMap<>();

    /** No problem yet. */
    public static Problems none() {
        return new Problems();
    }

    /** One problem. */
    public static Problems of(String field, String sentence) {
        return none().add(field, sentence);
    }

    /** Adds a sentence; the first of a field stays. */
    public Problems add(String field, String sentence) {
        sentences.putIfAbsent(field, sentence);
        return this;
    }

    /** Sets a field's sentence, whatever it was before. */
    public Problems replace(String field, String sentence) {
        sentences.put(field, sentence);
        return this;
    }

    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    public boolean has(String field) {
        return sentences.containsKey(field);
    }

    /** The sentence beside a field, or null. In a template: {@code {#if problems.has('title')}{problems.of('title')}}. */
    public @Nullable String of(String field) {
        return sentences.get(field);
    }

    /** All sentences as one line, for an answer to a program. */
    public String inOneLine() {
        return String.join(" ", sentences.values());
    }

    /** In the order in which they were added. */
    public Map<String, String> all() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(sentences));
    }
}
