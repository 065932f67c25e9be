package io.github.piiflow.scan;

import io.github.piiflow.code.Import;
import io.github.piiflow.code.SourceFile;
import java.util.List;

/** Tests that do not lie where tests do: in modules of their own for integration tests, in generators of examples. */
final class TestCode {
    private static final List<String> FRAMEWORKS =
            List.of("org.junit.", "org.testng.", "org.mockito.", "org.easymock.", "org.assertj.");

    private TestCode() {}

    /** Whether a file uses what tests are written with; what it prints and sends is made up. */
    static boolean is(SourceFile file) {
        return file.imports().stream().map(Import::name).anyMatch(TestCode::isOfFramework);
    }

    private static boolean isOfFramework(String name) {
        return FRAMEWORKS.stream().anyMatch((name + ".")::startsWith);
    }
}
