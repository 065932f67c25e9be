package io.github.piiflow.scan;

import java.util.List;
import java.util.regex.Pattern;

/** Patterns over paths with {@code /}: {@code **} any folders, also none; {@code *} and {@code ?} inside one name. */
final class Globs {
    private final List<Pattern> patterns;

    Globs(List<String> globs) {
        patterns = globs.stream()
                .map(glob -> Pattern.compile(expression(glob.trim().replace('\\', '/'))))
                .toList();
    }

    boolean isEmpty() {
        return patterns.isEmpty();
    }

    boolean match(String path) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }

    private static String expression(String glob) {
        StringBuilder regex = new StringBuilder();
        int at = 0;
        while (at < glob.length()) {
            if (glob.startsWith("**/", at)) {
                regex.append("(?:.*/)?");
                at += 3;
            } else if (glob.startsWith("**", at)) {
                regex.append(".*");
                at += 2;
            } else {
                char c = glob.charAt(at++);
                regex.append(
                        switch (c) {
                            case '*' -> "[^/]*";
                            case '?' -> "[^/]";
                            default -> Pattern.quote(String.valueOf(c));
                        });
            }
        }
        // A folder stands for everything below it, as in Ant.
        return glob.endsWith("/") ? regex + ".*" : regex.toString();
    }
}
