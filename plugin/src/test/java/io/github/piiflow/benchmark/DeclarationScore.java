package io.github.piiflow.benchmark;

import io.github.piiflow.catalog.Element;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Precision and recall of the classification on the labelled declarations: folder of the sample, then projects (default all) whose
 * errors are printed after {@code -e}.
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
        for (String project : DeclarationSample.projects(folder)) {
            if (wanted.stream().allMatch("-e"::equals) || wanted.contains(project)) {
                DeclarationSample sample = DeclarationSample.of(folder, project);
                scores.computeIfAbsent(project, each -> new DeclarationScore()).add(sample, errors);
                sample.lost().forEach(row -> System.out.println("LOST " + row.text()));
            }
        }
        DeclarationScore total = new DeclarationScore();
        System.out.printf(
                Locale.ROOT, "%-14s %6s %9s %8s %9s %10s%n", "project", "rows", "personal", "doubtful", "precision", "recall");
        scores.forEach((project, score) -> {
            score.print(project);
            total.add(score);
        });
        total.print("total");
    }

    void add(DeclarationSample sample, boolean errors) {
        for (Declaration row : sample.rows()) {
            Element answer = sample.answer(row);
            rows++;
            if (row.isDoubtful()) {
                doubtful++;
                continue;
            }
            boolean accepted = answer != null && row.accepts(answer.dataType());
            right += accepted ? 1 : 0;
            expected += row.isPersonal() ? 1 : 0;
            answered += answer == null ? 0 : 1;
            if (errors && !accepted && (answer != null || row.isPersonal())) {
                System.out.println((answer == null ? "MISS" : row.isPersonal() ? "WRONG" : "FALSE") + "\t"
                        + sample.project() + "\t" + (answer == null ? "-" : answer.dataType() + " " + answer.confidence())
                        + "\t" + row.label() + "\t" + row.kind() + "\t" + row.owner() + "\t" + row.method() + "\t"
                        + row.type() + " " + row.name() + "\t" + row.annotations());
            }
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
