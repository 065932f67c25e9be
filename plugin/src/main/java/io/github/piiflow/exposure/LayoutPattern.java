package io.github.piiflow.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pattern of a layout, taken apart: {@code %replace(%msg){'regex', 'by'}} as Logback writes it, {@code %replace{%m}{regex}{by}} as
 * Log4j does. One may stand within another.
 *
 * @param replaces what is replaced, outermost first
 * @param rest what stands outside of all of them
 */
record LayoutPattern(List<Replace> replaces, String rest) {
    private static final String WORD = "%replace";
    private static final Pattern QUOTED = Pattern.compile("['\"](.*?)['\"]");

    /** One replacement. */
    record Replace(String regex, String by) {}

    static LayoutPattern of(String pattern) {
        List<Replace> replaces = new ArrayList<>();
        return new LayoutPattern(replaces, without(pattern, replaces));
    }

    private static String without(String pattern, List<Replace> into) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (int word = pattern.indexOf(WORD); word >= 0; word = pattern.indexOf(WORD, at)) {
            int open = word + WORD.length();
            int close = end(pattern, open);
            rest.append(pattern, at, close < 0 ? open : word);
            at = open;
            if (close >= 0) {
                List<String> options = new ArrayList<>();
                at = options(pattern, close + 1, options);
                add(options, into);
                without(pattern.substring(open + 1, close), into);
            }
        }
        return rest.append(pattern, at, pattern.length()).toString();
    }

    private static void add(List<String> options, List<Replace> into) {
        List<String> arguments = options;
        if (options.size() == 1) {
            Matcher quoted = QUOTED.matcher(options.get(0));
            arguments = quoted.results().map(each -> each.group(1)).toList();
        }
        if (arguments.size() == 2) {
            into.add(new Replace(arguments.get(0), arguments.get(1)));
        }
    }

    /** Reads what stands in braces from here on; gives where that ends. */
    private static int options(String pattern, int from, List<String> into) {
        int at = from;
        while (at < pattern.length() && pattern.charAt(at) == '{') {
            int close = end(pattern, at);
            if (close < 0) {
                return at;
            }
            into.add(pattern.substring(at + 1, close));
            at = close + 1;
        }
        return at;
    }

    /** The bracket that closes the one here, or -1. In braces, what is quoted does not count. */
    static int end(String text, int open) {
        char first = open < text.length() ? text.charAt(open) : ' ';
        if (first != '(' && first != '{') {
            return -1;
        }
        char last = first == '(' ? ')' : '}';
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == last) {
                return i;
            }
            if (c == '\\') {
                i++;
            } else if (c == '(' && first == '(' || c == '{') {
                i = end(text, i);
            } else if (first == '{' && (c == '\'' || c == '"')) {
                i = text.indexOf(c, i + 1);
            }
            if (i < 0) {
                return -1;
            }
        }
        return -1;
    }
}
