package io.github.piiflow.scan;

import io.github.piiflow.report.Report;
import io.github.piiflow.report.Result;
import java.io.IOException;
import java.io.Writer;

/** Stands in for a format that is not written yet. */
record UnfinishedReport(String fileName) implements Report {
    @Override
    public void write(Result result, Writer out) throws IOException {
        out.write(Reports.summary(result) + "\n");
    }
}
