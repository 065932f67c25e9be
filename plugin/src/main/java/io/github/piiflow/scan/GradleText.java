package io.github.piiflow.scan;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a build file of Gradle says about source sets, in Groovy or Kotlin, without running it: statements with the heads of their blocks. */
final class GradleText {
    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"[^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+\"|'[^'\\\\\\n]*+(?:\\\\.[^'\\\\\\n]*+)*+'|[{}\\n;]|[^{}\\n;/\"']+|.",
            Pattern.DOTALL);
    private static final String SKIPPED =
            "(?:\\W*\\b(?:create|creating|register|registering|named|getByName|getting|maybeCreate|val|def|by|JvmTestSuite|SourceSet|class)\\b)*";
    private static final Pattern SET =
            Pattern.compile("\\bsourceSets\\b" + SKIPPED + "\\W*([A-Za-z][\\w-]*)(.*)", Pattern.DOTALL);
    private static final Pattern SUITE =
            Pattern.compile("\\bsuites\\b" + SKIPPED + "\\W*([A-Za-z][\\w-]*)(.*)", Pattern.DOTALL);
    private static final Pattern FOLDERS = Pattern.compile("\\b(?:s|setS)rcDirs?\\b(.*)", Pattern.DOTALL);
    private static final Pattern QUOTED =
            Pattern.compile("[\"'](?:\\$\\{?(?:project\\.)?projectDir}?/)?([^\"'$]+)[\"']");
    private static final Pattern USES_TESTS =
            Pattern.compile("\\b(?:sourceSets\\W+)?test\\W+(?:output|runtimeClasspath|compileClasspath)\\b");
    private static final Pattern EXTENDS = Pattern.compile(
            "\\b(\\w+?)(?:Implementation|CompileOnly|Compile|RuntimeOnly|Runtime|Api)\\b[^\\n]*\\bextendsFrom\\b\\W*(?:configurations\\W+)?(?:named\\W+)?test(?:Implementation|Compile|Runtime)");

    private final Map<String, Set<String>> folders = new LinkedHashMap<>();
    private final Set<String> tests = new HashSet<>();

    GradleText(String text) {
        Deque<String> heads = new ArrayDeque<>();
        StringBuilder statement = new StringBuilder();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String each = token.group();
            switch (each) {
                case "{" -> {
                    heads.addLast(statement.toString());
                    statement(String.join(" ", heads));
                    statement.setLength(0);
                }
                case "}" -> {
                    end(heads, statement);
                    heads.pollLast();
                }
                case "\n", ";" -> {
                    if (isClosed(statement)) {
                        end(heads, statement);
                    }
                }
                default -> statement.append(each.startsWith("//") || each.startsWith("/*") ? " " : each);
            }
        }
        end(heads, statement);
    }

    /** Names of source sets. */
    Collection<String> sets() {
        return folders.keySet();
    }

    /** Folders that a source set is given, relative to the build file. */
    Set<String> folders(String set) {
        return folders.getOrDefault(set, Set.of());
    }

    /** Whether a source set is a suite of tests, or sees what only tests see. */
    boolean isOfTests(String set) {
        return tests.contains(set);
    }

    /** Lists go on over lines. */
    private static boolean isClosed(CharSequence statement) {
        int open = 0;
        for (int i = 0; i < statement.length(); i++) {
            char letter = statement.charAt(i);
            open += letter == '(' || letter == '[' ? 1 : letter == ')' || letter == ']' ? -1 : 0;
        }
        return open <= 0;
    }

    private void end(Collection<String> heads, StringBuilder statement) {
        if (!statement.toString().isBlank()) {
            statement(String.join(" ", heads) + " " + statement);
        }
        statement.setLength(0);
    }

    private void statement(String text) {
        Matcher suite = SUITE.matcher(text);
        if (suite.find()) {
            tests.add(suite.group(1));
            folders.computeIfAbsent(suite.group(1), any -> new LinkedHashSet<>());
        }
        Matcher set = SET.matcher(text);
        if (set.find()) {
            set(set.group(1), set.group(2));
        }
        Matcher heir = EXTENDS.matcher(text);
        if (heir.find()) {
            tests.add(heir.group(1));
        }
    }

    private void set(String name, String rest) {
        Set<String> known = folders.computeIfAbsent(name, any -> new LinkedHashSet<>());
        if (!name.equals("main") && USES_TESTS.matcher(rest).find()) {
            tests.add(name);
        }
        Matcher given = FOLDERS.matcher(rest);
        Matcher path = given.find() ? QUOTED.matcher(given.group(1)) : null;
        while (path != null && path.find()) {
            known.add(path.group(1));
        }
    }
}
