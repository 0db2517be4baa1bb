package io.sqledge.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the text of a failing statement smaller for as long as it still fails: takes away runs of tokens, the longer ones
 * first, and puts what stands inside of parentheses, or a constant, in their place (after delta debugging, Zeller 2002).
 */
final class Shrinker {

    private static final Pattern TOKEN = Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|[\\w$.]+|::|\\|\\||[<>=!]+|\\S");
    private static final List<String> CONSTANTS = List.of("NULL", "1", "id", "true");

    private final Predicate<String> fails;

    /** @param fails must not throw */
    Shrinker(Predicate<String> fails) {
        this.fails = fails;
    }

    /** @param text fails */
    String shrink(String text) {
        List<String> smallest = tokens(text);
        if (!fails.test(String.join(" ", smallest))) {
            return text;
        }
        for (List<String> next = smallest; next != null; next = smaller(smallest)) {
            smallest = next;
        }
        return String.join(" ", smallest);
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        for (Matcher m = TOKEN.matcher(text); m.find();) {
            tokens.add(m.group());
        }
        return tokens;
    }

    /** Null when nothing can be taken away. */
    private List<String> smaller(List<String> tokens) {
        for (int open = 0; open < tokens.size(); open++) {
            int close = closing(tokens, open);
            if (close > open) {
                List<String> inner = tokens.subList(open + 1, close);
                List<List<String>> instead = new ArrayList<>(List.of(inner));
                if (close > open + 1) {
                    CONSTANTS.forEach(constant -> instead.add(List.of(constant)));
                }
                for (List<String> replacement : instead) {
                    List<String> candidate = replaced(tokens, open, close + 1, replacement);
                    if (fails.test(String.join(" ", candidate))) {
                        return candidate;
                    }
                }
            }
        }
        for (int length = tokens.size() / 2; length > 0; length--) {
            for (int from = 0; from + length <= tokens.size(); from++) {
                List<String> candidate = replaced(tokens, from, from + length, List.of());
                if (fails.test(String.join(" ", candidate))) {
                    return candidate;
                }
            }
        }
        return null;
    }

    /** The index of the parenthesis that closes the one at {@code open}, or -1 where none opens. */
    private static int closing(List<String> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size() && tokens.get(open).equals("("); i++) {
            depth += tokens.get(i).equals("(") ? 1 : tokens.get(i).equals(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> replaced(List<String> tokens, int from, int to, List<String> replacement) {
        List<String> result = new ArrayList<>(tokens.subList(0, from));
        result.addAll(replacement);
        result.addAll(tokens.subList(to, tokens.size()));
        return result;
    }
}
