package io.github.piiflow.benchmark;

import io.github.piiflow.catalog.Element;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Prints precision and recall of the classification on the labelled declarations: folder of the sample, then the projects (default
 * all); with {@code -e} every error, too. Doubtful declarations are counted apart.
 */
public final class DeclarationScore {
    private int right;
    private int expected;
    private int answered;
    private int doubtful;
    private int rows;

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        List<String> wanted = List.of(args).subList(1, args.length);
        boolean errors = wanted.contains("-e");
        Map<String, DeclarationScore> scores = new TreeMap<>();
        Map<String, DeclarationScore> parts = new TreeMap<>();
        for (String project : DeclarationSample.projects(folder)) {
            if (wanted.stream().allMatch("-e"::equals) || wanted.contains(project)) {
                DeclarationSample sample = DeclarationSample.of(folder, project);
                for (Declaration row : sample.rows()) {
                    scores.computeIfAbsent(project, each -> new DeclarationScore())
                            .add(row, sample.answer(row));
                    parts.computeIfAbsent(row.part(), each -> new DeclarationScore())
                            .add(row, sample.answer(row));
                    if (errors) {
                        printError(project, row, sample.answer(row));
                    }
                }
            }
        }
        DeclarationScore total = new DeclarationScore();
        System.out.printf(
                Locale.ROOT,
                "%-14s %6s %9s %8s %9s %10s%n",
                "project",
                "rows",
                "personal",
                "doubtful",
                "precision",
                "recall");
        scores.forEach((project, score) -> {
            score.print(project);
            total.add(score);
        });
        parts.forEach((part, score) -> score.print("(" + part + ")"));
        total.print("total");
    }

    void add(Declaration row, @Nullable Element answer) {
        rows++;
        if (row.isDoubtful()) {
            doubtful++;
            return;
        }
        right += answer != null && row.accepts(answer.dataType()) ? 1 : 0;
        expected += row.isPersonal() ? 1 : 0;
        answered += answer == null ? 0 : 1;
    }

    private static void printError(String project, Declaration row, @Nullable Element answer) {
        boolean right = answer == null ? !row.isPersonal() : row.accepts(answer.dataType());
        if (!right && !row.isDoubtful()) {
            System.out.println(String.join(
                    "\t",
                    answer == null ? "MISS" : row.isPersonal() ? "WRONG" : "FALSE",
                    project,
                    answer == null ? "-" : answer.dataType() + " " + answer.confidence(),
                    row.label(),
                    row.kind().name(),
                    row.owner(),
                    row.method(),
                    row.type() + " " + row.name(),
                    row.annotations()));
        }
    }

    void add(DeclarationScore other) {
        right += other.right;
        expected += other.expected;
        answered += other.answered;
        doubtful += other.doubtful;
        rows += other.rows;
    }

    double precision() {
        return answered == 0 ? 1 : (double) right / answered;
    }

    double recall() {
        return expected == 0 ? 1 : (double) right / expected;
    }

    private void print(String name) {
        System.out.printf(
                Locale.ROOT,
                "%-14s %6d %9d %8d %4d/%-4d %4.1f%% %4d/%-4d %4.1f%%%n",
                name,
                rows,
                expected,
                doubtful,
                right,
                answered,
                100 * precision(),
                right,
                expected,
                100 * recall());
    }
}
