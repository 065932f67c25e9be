package io.github.piiflow.scan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Folders that Gradle's build files give to tests, or to the application whatever their names. */
final class GradleTests {
    private static final List<String> BUILD_FILES = List.of("build.gradle", "build.gradle.kts");

    /** Names of source sets, and of folders in {@code src}, that hold tests. */
    static final Pattern NAMES = Pattern.compile("it|tests?|test[A-Z-].*|.*(Test|Tests|-test|-tests)");

    /** Names that often do, where a folder {@code java} stands in them. */
    private static final Pattern LIKELY =
            Pattern.compile("e2e|jmh|itest|inttest|integration|functional|acceptance|smoke");

    private final Set<Path> tests = new HashSet<>();
    private final Set<Path> application = new HashSet<>();
    /** Source sets of tests by the folder whose build file declares them; they may be those of modules below. */
    private final Map<Path, Set<String>> sets = new HashMap<>();

    /** Reads the build file of a folder, if it has one. */
    void read(Path folder) {
        for (String name : BUILD_FILES) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                add(folder, new GradleText(text(file)));
            }
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return ""; // then names alone tell
        }
    }

    private void add(Path folder, GradleText text) {
        Set<String> declared = new HashSet<>();
        for (String set : text.sets()) {
            boolean holdsTests = isTestName(set) || text.isOfTests(set);
            if (holdsTests) {
                declared.add(set);
            }
            for (String path : text.folders(set)) {
                Path named = folder.resolve(path).normalize();
                if (!folder.startsWith(named)) {
                    (holdsTests ? tests : application).add(named);
                }
            }
        }
        if (!declared.isEmpty()) {
            sets.put(folder, declared);
        }
    }

    private static boolean isTestName(String name) {
        return NAMES.matcher(name).matches() || LIKELY.matcher(name).matches();
    }

    /** Whether all below a folder is tests. */
    boolean isTests(Path folder) {
        if (application.stream().anyMatch(each -> each.startsWith(folder))) {
            return false;
        }
        return isCalledSo(folder) || tests.contains(folder) && !Files.isDirectory(folder.resolve("main"));
    }

    private boolean isCalledSo(Path folder) {
        Path parent = folder.getParent();
        if (parent == null || !parent.endsWith("src")) {
            return false;
        }
        String name = folder.getFileName().toString();
        boolean known = LIKELY.matcher(name).matches() || isDeclared(name, parent);
        return NAMES.matcher(name).matches() || known && Files.isDirectory(folder.resolve("java"));
    }

    private boolean isDeclared(String set, Path source) {
        for (Path at = source.getParent(); at != null && !sets.isEmpty(); at = at.getParent()) {
            if (sets.getOrDefault(at, Set.of()).contains(set)) {
                return true;
            }
        }
        return false;
    }
}
