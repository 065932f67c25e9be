package io.github.piiflow.rule;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds what somebody may have meant. */
final class Nearest {
    private static final int LISTED = 25;

    private Nearest() {}

    /** {@code ; did you mean `x`?}, or what is known if nothing is near and that is short enough. */
    static String hint(String word, Collection<String> known) {
        Optional<String> near = of(word, known);
        if (near.isPresent()) {
            return "; did you mean `" + near.get() + "`?";
        }
        return known.isEmpty() || known.size() > LISTED ? "" : "; known here: " + String.join(", ", known);
    }

    /** The known word with the fewest typing mistakes from this one, if they are few for its length. */
    static Optional<String> of(String word, Collection<String> known) {
        String wanted = plain(word);
        return known.stream()
                .map(each -> Map.entry(each, mistakes(wanted, plain(each))))
                .filter(each -> each.getValue() <= Math.max(1, wanted.length() / 3))
                .min(comparing(Map.Entry<String, Integer>::getValue)
                        .thenComparing(each -> distance(wanted, plain(each.getKey())))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    /** A word cut short, or a longer one, is one mistake. */
    private static int mistakes(String a, String b) {
        boolean cut = Math.min(a.length(), b.length()) > 2 && (a.startsWith(b) || b.startsWith(a));
        return cut && !a.equals(b) ? 1 : distance(a, b);
    }

    /** Case and separators are what people get wrong first; they cost nothing. */
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    /** Damerau-Levenshtein: insertions, deletions, replacements and swaps of neighbours. */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(a, b, cost, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(String a, String b, int[][] cost, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, 1 + cost[i - 2][j - 2]) : best;
    }
}
