package io.github.piiflow.testprojects;

import java.nio.file.Path;

/**
 * What a {@link MavenRun} left behind.
 *
 * @param directory the copied project, with its {@code target}
 * @param exitCode zero where the build succeeded
 * @param console what Maven printed, errors included
 */
record MavenResult(Path directory, int exitCode, String console) {

    /** Where a report stands, such as {@code findings.sarif}. */
    Path report(String name) {
        return directory.resolve("target").resolve("piiflow").resolve(name);
    }

    /** Where the findings stand, whether or not the run came so far. */
    Path sarif() {
        return report("findings.sarif");
    }
}
