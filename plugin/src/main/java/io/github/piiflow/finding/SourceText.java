package io.github.piiflow.finding;

import java.util.List;

/** The text of the analysed sources. */
@FunctionalInterface
public interface SourceText {
    /**
     * The lines of a file, without their ends.
     *
     * @param path relative to the scan's root, with {@code /}
     * @return no line at all if the file cannot be read
     */
    List<String> lines(String path);
}
