package io.github.piiflow.report;

import java.io.IOException;
import java.io.Writer;

/** One format. Writes the same bytes for the same result: UTF-8, LF, no clock, no machine path. */
public interface Report {
    /** Name of its file below the output directory. */
    String fileName();

    /**
     * Writes the result.
     *
     * @throws IOException if the writer fails
     */
    void write(Result result, Writer out) throws IOException;
}
