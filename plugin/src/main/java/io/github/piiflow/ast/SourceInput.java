package io.github.piiflow.ast;

import java.nio.file.Path;

/**
 * A source file to be read.
 *
 * @param file where it is on disk
 * @param path relative to the scan's root, with {@code /}
 * @param module name of the module it belongs to
 */
public record SourceInput(Path file, String path, String module) {}
