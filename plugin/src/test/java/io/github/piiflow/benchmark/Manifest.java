package io.github.piiflow.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The labels of a suite: lines that must be reported and lines that must not, with the corrections in their notes. */
public final class Manifest {
    private final List<Row> rows;

    private Manifest(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * One label.
     *
     * @param first first line
     * @param last last line
     * @param flow whether something must be reported there
     * @param note {@code key=value} pairs, separated by semicolons
     */
    public record Row(String path, int first, int last, String category, boolean flow, String note) {
        /** Whether a file, relative to any folder above it, is the one that the label is about. */
        public boolean isIn(String file) {
            return file.equals(path) || file.endsWith("/" + path) || path.endsWith("/" + file);
        }

        /** The value of a key in the note; empty if it is not there. */
        public String note(String key) {
            for (String pair : note.split("; ", -1)) {
                if (pair.startsWith(key + "=")) {
                    return pair.substring(key.length() + 1);
                }
            }
            return "";
        }
    }

    /** Reads a table with the columns suite, repository, commit, path, line, category, expected and note. */
    public static Manifest read(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
            String[] cells = line.split("\t", -1);
            String[] range = cells[4].split("-", -1);
            String note = cells.length > 7 ? cells[7] : "";
            Row row = new Row(
                    cells[3],
                    Integer.parseInt(range[0]),
                    Integer.parseInt(range[range.length - 1]),
                    cells[5],
                    cells[6].equals("flow"),
                    note);
            if (List.of("value", "concurrency").contains(row.note("kind"))) {
                continue; // a question of exact numbers or of timing
            }
            String actual = row.note("actual");
            boolean flow = actual.isEmpty() ? row.flow() : actual.equals("flow");
            rows.add(new Row(row.path(), row.first(), row.last(), row.category(), flow, note));
        }
        return new Manifest(rows);
    }

    /** Prints found and false per category, then what was missed or wrong. */
    public void print(Predicate<Row> isReported) {
        Map<String, int[]> table = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        int[] total = new int[4];
        for (Row row : rows) {
            boolean reported = isReported.test(row);
            int at = row.flow() ? 0 : 2;
            int[] cell = table.computeIfAbsent(row.category(), c -> new int[4]);
            cell[at]++;
            total[at]++;
            if (reported) {
                cell[at + 1]++;
                total[at + 1]++;
            }
            if (reported != row.flow()) {
                String target = row.note("target");
                wrong.add((reported ? "false  " : "missed ") + row.path() + ":" + row.first() + " " + target);
            }
        }
        table.forEach(Manifest::print);
        print("TOTAL", total);
        wrong.forEach(System.out::println);
    }

    private static void print(String name, int[] cell) {
        System.out.printf(
                "%-16s flow %4d/%-4d %s   noflow reported %4d/%-4d %s%n",
                name, cell[1], cell[0], percent(cell[1], cell[0]), cell[3], cell[2], percent(cell[3], cell[2]));
    }

    private static String percent(int part, int whole) {
        return whole == 0 ? "      -" : String.format("%5.1f %%", 100.0 * part / whole);
    }
}
