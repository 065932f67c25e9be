package io.github.piiflow.scan;

/** An output format, named as users write it. */
public enum Format {
    HTML("report.html"),
    SARIF("findings.sarif"),
    JSON("findings.json"),
    MD("summary.md");

    private final String fileName;

    Format(String fileName) {
        this.fileName = fileName;
    }

    /** Name of its file below the output directory. */
    public String fileName() {
        return fileName;
    }
}
