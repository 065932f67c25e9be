package io.github.piiflow.scan;

import io.github.piiflow.code.Import;
import io.github.piiflow.code.SourceFile;
import java.util.List;

/** Tests that do not lie where tests do: in modules of their own for integration tests, in generators of examples. */
final class TestCode {
    /**
     * What only a test names. Not whole frameworks: their assertions and helpers for texts get into other code by mistake, and what
     * that code lets out has to be told.
     */
    private static final List<String> ONLY_IN_TESTS = List.of(
            "org.junit.Test.",
            "org.junit.runner.",
            "org.junit.jupiter.api.Test.",
            "org.junit.jupiter.params.",
            "org.testng.annotations.",
            "io.cucumber.java.",
            "cucumber.api.java.",
            "org.mockito.",
            "org.easymock.");

    private TestCode() {}

    /** Whether a file uses what tests are written with; what it prints and sends is made up. */
    static boolean is(SourceFile file) {
        return file.imports().stream().map(Import::name).anyMatch(TestCode::isOnlyInTests);
    }

    private static boolean isOnlyInTests(String name) {
        return ONLY_IN_TESTS.stream().anyMatch((name + ".")::startsWith);
    }
}
