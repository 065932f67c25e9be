package io.github.piiflow.rule;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The page about a rule, made of its texts, its policy and its fixtures. */
final class RulePage {
    private final Rules rules;
    private final Path fixtures;

    RulePage(Rules rules, Path fixtures) {
        this.rules = rules;
        this.fixtures = fixtures;
    }

    String index() {
        StringBuilder page = new StringBuilder(
                "# Rules\n\nOne rule per way data leaves. Its id in reports is `pii/<way>/<sensitivity>`.\n\n");
        page.append("| rule | what it finds |\n|---|---|\n");
        for (SinkKind kind : SinkKind.values()) {
            page.append("| [`%s`](%s.md) | %s |%n"
                    .formatted(kind.id(), kind.id(), rules.text(kind).title()));
        }
        return page.toString();
    }

    String of(SinkKind kind) throws IOException {
        RuleText text = rules.text(kind);
        StringBuilder page =
                new StringBuilder("# %s%n%nRule `%s`. [All rules](index.md)%n".formatted(text.title(), kind.id()));
        section(page, "Why", text.why());
        section(page, "How to fix", text.fix());
        page.append("\n```java\n").append(text.example()).append("```\n");
        section(page, "What is reported", policy(rules.policy(kind)));
        section(page, "A leak", fixture(kind, "leak"));
        section(page, "Not a leak", fixture(kind, "near-miss"));
        section(
                page,
                "Anchors",
                Stream.concat(text.cwe().stream().map(RulePage::cwe), text.legal().stream())
                        .map(each -> "- " + each)
                        .collect(joining("\n")));
        return page.toString();
    }

    private static String cwe(int number) {
        return "[CWE-%1$d](https://cwe.mitre.org/data/definitions/%1$d.html)".formatted(number);
    }

    private static void section(StringBuilder page, String title, String text) {
        page.append("\n## ").append(title).append("\n\n").append(text.strip()).append('\n');
    }

    private static String policy(PolicyLine line) {
        StringBuilder table = new StringBuilder("| sensitivity of the data | severity |\n|---|---|\n");
        for (Sensitivity sensitivity : Sensitivity.values()) {
            Severity severity = line.severities().get(sensitivity);
            table.append(
                    "| %s | %s |%n".formatted(word(sensitivity), severity == null ? "not reported" : word(severity)));
        }
        List<String> states =
                line.accept().stream().map(RulePage::word).sorted().toList();
        return table + (states.isEmpty() ? "" : "\nAccepted: data that is " + String.join(", ", states) + ".");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String fixture(SinkKind kind, String which) throws IOException {
        StringBuilder code = new StringBuilder();
        for (Path file : files(fixtures.resolve(kind.id()).resolve(which))) {
            String name = file.getFileName().toString();
            String language = name.substring(name.lastIndexOf('.') + 1);
            code.append("\n```")
                    .append(language)
                    .append('\n')
                    .append(Files.readString(file))
                    .append("```\n");
        }
        return code.toString();
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
