package org.debrief.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A sentence with its dependency tree. */
public final class Sentence {

    private final int index;
    private final Block block;
    private final List<Token> tokens;
    private final List<List<Token>> children;

    Sentence(int index, Block block, List<Token> tokens) {
        this.index = index;
        this.block = block;
        this.tokens = List.copyOf(tokens);
        this.children = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            children.add(new ArrayList<>());
        }
        for (Token token : tokens) {
            if (token.head() >= 0) {
                children.get(token.head()).add(token);
            }
        }
    }

    /** Its place in the article, from 0. */
    public int index() {
        return index;
    }

    public Block block() {
        return block;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public TextSpan span() {
        return spanOf(0, tokens.size() - 1);
    }

    /** The span from the first to the last of these tokens, both included. */
    public TextSpan spanOf(int first, int last) {
        return new TextSpan(
                tokens.get(first).span().start(), tokens.get(last).span().end());
    }

    /** The words that depend directly on this one, in the order of the text. */
    public List<Token> children(Token token) {
        return List.copyOf(children.get(token.index()));
    }

    /** The first dependent with one of these relations; "nsubj" also finds "nsubj:pass" when asked for by that name. */
    public Optional<Token> child(Token token, String... relations) {
        for (String relation : relations) {
            for (Token child : children.get(token.index())) {
                if (child.relation().equals(relation)) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }

    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** The word and all that depends on it, in the order of the text. */
    public List<Token> subtree(Token token) {
        List<Token> found = new ArrayList<>();
        collect(token, found, 0);
        found.sort(Comparator.comparingInt(Token::index));
        return found;
    }

    private void collect(Token token, List<Token> found, int depth) {
        found.add(token);
        if (depth < tokens.size()) {
            for (Token child : children.get(token.index())) {
                collect(child, found, depth + 1);
            }
        }
    }

    /** The span from the first to the last word of the subtree. */
    public TextSpan subtreeSpan(Token token) {
        List<Token> subtree = subtree(token);
        return spanOf(subtree.get(0).index(), subtree.get(subtree.size() - 1).index());
    }

    /** The words that lie wholly inside the span. */
    public List<Token> tokensIn(TextSpan span) {
        return tokens.stream().filter(t -> span.covers(t.span())).toList();
    }

    /** The root of the dependency tree. */
    public Optional<Token> root() {
        return tokens.stream().filter(t -> t.head() < 0).findFirst();
    }

    @Override
    public String toString() {
        StringBuilder words = new StringBuilder();
        tokens.forEach(t -> words.append(t.word()).append(' '));
        return words.toString().strip();
    }
}
