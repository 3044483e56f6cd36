package org.debrief.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What two texts have in common and what each has alone, word by word. */
public final class WordDiff {

    /** A stretch of one text; {@code changed} where the other does not have it. */
    public record Piece(String text, boolean changed) {}

    /** Longer texts are only said to be different; the table below would be too large. */
    private static final int LARGEST_TABLE = 4_000_000;

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}\\p{M}]+|.", Pattern.DOTALL);

    private final List<Piece> before = new ArrayList<>();
    private final List<Piece> now = new ArrayList<>();

    WordDiff(String before, String now) {
        List<String> a = words(before);
        List<String> b = words(now);
        if ((long) a.size() * b.size() > LARGEST_TABLE) {
            add(this.before, before, !before.equals(now));
            add(this.now, now, !before.equals(now));
        } else {
            compare(a, b);
        }
    }

    /** The first text. */
    List<Piece> before() {
        return List.copyOf(before);
    }

    /** The second one. */
    List<Piece> now() {
        return List.copyOf(now);
    }

    private void compare(List<String> a, List<String> b) {
        int[][] common = common(a, b);
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            if (i < a.size() && j < b.size() && a.get(i).equals(b.get(j))) {
                add(before, a.get(i++), false);
                add(now, b.get(j++), false);
            } else if (j == b.size() || (i < a.size() && common[i + 1][j] >= common[i][j + 1])) {
                add(before, a.get(i++), true);
            } else {
                add(now, b.get(j++), true);
            }
        }
    }

    /** How many words the rests have in common, from each pair of places on. */
    private static int[][] common(List<String> a, List<String> b) {
        int[][] common = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                common[i][j] = a.get(i).equals(b.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Words of one sort that follow each other are one piece. */
    private static void add(List<Piece> pieces, String word, boolean changed) {
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last.changed == changed) {
            pieces.set(pieces.size() - 1, new Piece(last.text + word, changed));
        } else if (!word.isEmpty()) {
            pieces.add(new Piece(word, changed));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
