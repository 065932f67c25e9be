package io.github.piiflow.scan;

import io.github.piiflow.code.Import;
import io.github.piiflow.code.SourceFile;
import java.util.List;

/** Tests that do not lie where tests do: in modules of their own for integration tests, in generators of examples. */
final class TestCode {
    private final List<String> names;

    /**
     * Knows tests by what they import.
     *
     * @param names classes and packages that only a test imports
     */
    TestCode(List<String> names) {
        this.names = names.stream().map(name -> name + ".").toList();
    }

    /** Whether a file uses what tests are written with; what it prints and sends is made up. */
    boolean is(SourceFile file) {
        return file.imports().stream().map(Import::name).anyMatch(this::isOnlyInTests);
    }

    private boolean isOnlyInTests(String name) {
        return names.stream().anyMatch((name + ".")::startsWith);
    }
}
