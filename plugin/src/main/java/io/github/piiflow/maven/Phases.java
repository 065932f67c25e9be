package io.github.piiflow.maven;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order of Maven's default life cycle, which has not changed since Maven 2. */
final class Phases {
    private static final List<String> DEFAULT = List.of(
            "validate",
            "initialize",
            "generate-sources",
            "process-sources",
            "generate-resources",
            "process-resources",
            "compile",
            "process-classes",
            "generate-test-sources",
            "process-test-sources",
            "generate-test-resources",
            "process-test-resources",
            "test-compile",
            "process-test-classes",
            "test",
            "prepare-package",
            "package",
            "pre-integration-test",
            "integration-test",
            "post-integration-test",
            "verify",
            "install",
            "deploy");

    private Phases() {}

    /** Whether a build comes to a phase. True for what is no phase of the default life cycle, but for {@code none}. */
    static boolean isReached(@Nullable String phase, Collection<String> goals) {
        if (phase == null || phase.isBlank() || phase.equals("none")) {
            return false;
        }
        int wanted = DEFAULT.indexOf(phase);
        int last = goals.stream().mapToInt(DEFAULT::indexOf).max().orElse(-1);
        return wanted < 0 || last < 0 || wanted <= last;
    }
}
