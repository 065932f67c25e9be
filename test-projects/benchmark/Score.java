import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Compares SARIF with the labels in this folder: {@code java Score.java [--root DIR] [--misses] [--aliases FILE] [--known FILE] SARIF...}.
 * Needs a JDK 17 and nothing else. README.md says what labels mean. With {@code --known} it fails unless exactly what that file lists
 * is wrong.
 */
public final class Score {
    private static final Pattern LABEL = Pattern.compile("(?://|#|--|<!--) (LEAK|ALSO|CLEAN) (.*?)(?: -->)?\\s*$");
    private static final int LONG_REGION = 15;

    /** What is expected of a line. */
    private record Label(String file, int line, String kind, Set<String> types, Set<String> sinks, String name, String text) {
        String place() {
            return file + ":" + line;
        }
    }

    /** One result of the tool. */
    private record Hit(String file, int first, int last, Set<String> types, Set<String> sinks, String message) {
        boolean covers(Label label) {
            return file.equals(label.file) && (label.line == first || last - first < LONG_REGION && label.line > first && label.line <= last);
        }
    }

    private static final class Area {
        int leaks;
        int found;
        int clean;
        int reported;
        int rightType;
        int rightSink;
    }

    private Score() {}

    public static void main(String[] args) throws IOException {
        Path root = Path.of("").toAbsolutePath();
        boolean details = false;
        Path known = null;
        Map<String, String> aliases = new HashMap<>();
        List<Path> sarif = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--root" -> root = Path.of(args[++i]).toAbsolutePath();
                case "--misses" -> details = true;
                case "--known" -> known = Path.of(args[++i]);
                case "--aliases" -> Files.readAllLines(Path.of(args[++i])).stream()
                        .map(line -> line.split("=", 2))
                        .filter(parts -> parts.length == 2)
                        .forEach(parts -> aliases.put(parts[0].strip(), parts[1].strip()));
                default -> sarif.add(Path.of(args[i]));
            }
        }
        List<Label> labels = labels(root);
        List<Hit> hits = new ArrayList<>();
        for (Path file : sarif) {
            hits.addAll(hits(root, new Json(Files.readString(file)).read(), aliases));
        }
        List<String> wrong = print(root, labels, hits, details);
        if (known != null && !isAsKnown(known, wrong)) {
            System.exit(1);
        }
    }

    /** Each line of the file: what is wrong and where, then {@code #} and why. */
    private static boolean isAsKnown(Path file, List<String> wrong) throws IOException {
        Set<String> known = new TreeSet<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                known.add(place(line));
            }
        }
        Set<String> found = new TreeSet<>();
        wrong.forEach(line -> found.add(place(line)));
        wrong.stream().filter(line -> !known.contains(place(line))).sorted().forEach(line -> System.out.println("new: " + line));
        known.stream().filter(line -> !found.contains(line)).forEach(line -> System.out.println("no longer wrong: " + line));
        return known.equals(found);
    }

    private static String place(String line) {
        Matcher matcher = Pattern.compile("(MISSED|IN VAIN|TYPE|EXIT)\\s+(\\S+:\\d+).*", Pattern.DOTALL).matcher(line);
        return matcher.matches() ? matcher.group(1) + " " + matcher.group(2) : line.strip();
    }

    private static List<String> print(Path root, List<Label> labels, List<Hit> hits, boolean details) throws IOException {
        Map<String, String> areas = areas(root);
        List<Set<String>> families = families(root);
        Map<String, Label> named = new HashMap<>();
        labels.stream().filter(l -> l.kind.equals("LEAK") && !l.name.isEmpty()).forEach(l -> named.put(l.name, l));
        Map<Label, List<Hit>> byLabel = new LinkedHashMap<>();
        labels.forEach(label -> byLabel.put(label, new ArrayList<>()));
        for (Hit hit : hits) {
            // The line that a result starts at decides, if it has a label.
            List<Label> at = labels.stream().filter(hit::covers).toList();
            List<Label> first = at.stream().filter(l -> l.line == hit.first).toList();
            List<Label> meant = first.isEmpty() ? at : first;
            boolean useful = meant.stream().anyMatch(l -> !l.kind.equals("CLEAN"));
            for (Label label : meant) {
                if (label.kind.equals("ALSO") && named.containsKey(label.name)) {
                    byLabel.get(named.get(label.name)).add(hit);
                } else if (!label.kind.equals("CLEAN") || !useful) {
                    byLabel.get(label).add(hit);
                }
            }
        }
        Map<String, Area> table = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        byLabel.forEach((label, found) -> {
            Area area = table.computeIfAbsent(area(areas, label.file), a -> new Area());
            if (label.kind.equals("CLEAN")) {
                area.clean++;
                if (!found.isEmpty()) {
                    area.reported++;
                    wrong.add("IN VAIN " + label.place() + " " + label.text + " <- " + found.get(0).message.lines().findFirst().orElse(""));
                }
            } else if (label.kind.equals("LEAK")) {
                area.leaks++;
                if (found.isEmpty()) {
                    wrong.add("MISSED  " + label.place() + " " + label.text);
                    return;
                }
                area.found++;
                Set<String> types = new TreeSet<>();
                Set<String> sinks = new TreeSet<>();
                found.forEach(hit -> types.addAll(hit.types));
                found.forEach(hit -> sinks.addAll(hit.sinks));
                if (types.stream().anyMatch(type -> label.types.stream().anyMatch(wanted -> same(families, wanted, type)))) {
                    area.rightType++;
                } else {
                    wrong.add("TYPE    " + label.place() + " " + label.text + " <- " + types);
                }
                if (sinks.stream().anyMatch(sink -> label.sinks.stream().anyMatch(wanted -> sink.equals(wanted) || sink.startsWith(wanted + ":")))) {
                    area.rightSink++;
                } else {
                    wrong.add("EXIT    " + label.place() + " " + label.text + " <- " + sinks);
                }
            }
        });
        if (details) {
            wrong.stream().sorted().forEach(System.out::println);
            System.out.println();
        }
        System.out.printf("%-22s %12s %15s %12s %12s%n", "area", "leaks found", "clean reported", "right type", "right exit");
        Area total = new Area();
        table.forEach((name, area) -> {
            line(name, area);
            total.leaks += area.leaks;
            total.found += area.found;
            total.clean += area.clean;
            total.reported += area.reported;
            total.rightType += area.rightType;
            total.rightSink += area.rightSink;
        });
        line("TOTAL", total);
        long others = hits.stream().filter(hit -> labels.stream().noneMatch(hit::covers)).count();
        System.out.println(others + " results on lines without a label");
        if (details) {
            hits.stream()
                    .filter(hit -> labels.stream().noneMatch(hit::covers))
                    .forEach(hit -> System.out.println("OTHER   " + hit.file + ":" + hit.first + " " + hit.message));
        }
        return wrong;
    }

    private static void line(String name, Area area) {
        System.out.printf(
                "%-22s %12s %15s %12s %12s%n",
                name,
                area.found + "/" + area.leaks,
                area.reported + "/" + area.clean,
                area.rightType + "/" + area.found,
                area.rightSink + "/" + area.found);
    }

    private static boolean same(List<Set<String>> families, String wanted, String type) {
        return wanted.equals(type) || families.stream().anyMatch(f -> f.contains(wanted) && f.contains(type));
    }

    private static String area(Map<String, String> areas, String file) {
        return areas.entrySet().stream()
                .filter(e -> file.startsWith(e.getKey()))
                .max(Map.Entry.comparingByKey(java.util.Comparator.comparingInt(String::length)))
                .map(Map.Entry::getValue)
                .orElse("?");
    }

    private static Map<String, String> areas(Path root) throws IOException {
        Map<String, String> areas = new TreeMap<>();
        for (String line : Files.readAllLines(root.resolve("areas.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.strip().split("\\s+");
                areas.put(parts[1], parts[0]);
            }
        }
        return areas;
    }

    private static List<Set<String>> families(Path root) throws IOException {
        List<Set<String>> families = new ArrayList<>();
        for (String line : Files.readAllLines(root.resolve("families.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                families.add(Set.of(line.strip().split("\\s+")));
            }
        }
        return families;
    }

    private static List<Label> labels(Path root) throws IOException {
        List<Label> labels = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .filter(f -> f.toString().matches(".*\\.(java|xml|yml|yaml|properties|sql)"))
                    .filter(f -> !root.relativize(f).toString().replace('\\', '/').matches("(.*/)?target/.*|[^/]*"))
                    .sorted()
                    .forEach(f -> read(root, f, labels));
        }
        return labels;
    }

    private static void read(Path root, Path file, List<Label> labels) {
        String name = root.relativize(file).toString().replace('\\', '/');
        String[] lines;
        try {
            lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\r\n|\r|\n", -1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int i = 0; i < lines.length; i++) {
            Matcher m = LABEL.matcher(lines[i]);
            if (!m.find()) {
                continue;
            }
            // A comment alone on its line speaks about the next one: properties files have no other.
            boolean alone = name.endsWith(".properties") && lines[i].strip().startsWith("#");
            labels.add(label(name, i + (alone ? 2 : 1), m.group(1), m.group(2)));
        }
    }

    private static Label label(String file, int line, String kind, String text) {
        if (kind.equals("CLEAN")) {
            return new Label(file, line, kind, Set.of(), Set.of(), "", text);
        }
        if (kind.equals("ALSO")) {
            return new Label(file, line, kind, Set.of(), Set.of(), text.strip(), text);
        }
        String[] named = text.split(";", 2);
        String[] sides = named[0].split("->", 2);
        if (sides.length < 2) {
            throw new IllegalArgumentException("no -> in " + file + ":" + line);
        }
        return new Label(file, line, kind, words(sides[0]), words(sides[1]), named.length > 1 ? named[1].strip() : "", text);
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        Arrays.stream(text.split("[,|\\s]+")).filter(w -> !w.isEmpty()).forEach(words::add);
        return words;
    }

    private static List<Hit> hits(Path root, Object sarif, Map<String, String> aliases) {
        List<Hit> hits = new ArrayList<>();
        for (Object run : list(get(sarif, "runs"))) {
            for (Object result : list(get(run, "results"))) {
                if (!list(get(result, "suppressions")).isEmpty() || "absent".equals(get(result, "baselineState"))) {
                    continue;
                }
                Set<String> words = new TreeSet<>();
                texts(get(result, "properties"), words);
                String message = String.valueOf(get(get(result, "message"), "text"));
                Set<String> ids = new TreeSet<>();
                words.forEach(w -> ids.add(aliases.getOrDefault(w, w)));
                ids.add(String.valueOf(get(result, "ruleId")));
                for (Object location : list(get(result, "locations"))) {
                    Object physical = get(location, "physicalLocation");
                    String uri = String.valueOf(get(get(physical, "artifactLocation"), "uri"));
                    Object region = get(physical, "region");
                    int first = number(get(region, "startLine"), 1);
                    int last = number(get(region, "endLine"), first);
                    hits.add(new Hit(relative(root, uri), first, last, ids, sinks(ids), message));
                }
            }
        }
        return hits;
    }

    /** Ids of rules often carry the kind of exit: {@code piiflow/log/high}. */
    private static Set<String> sinks(Set<String> ids) {
        Set<String> sinks = new TreeSet<>(ids);
        ids.forEach(id -> sinks.addAll(Arrays.asList(id.split("/"))));
        return sinks;
    }

    private static String relative(Path root, String uri) {
        String path = java.net.URI.create(uri.replace('\\', '/').replace(" ", "%20")).getPath();
        String prefix = root.toString().replace('\\', '/') + "/";
        return path.startsWith(prefix) ? path.substring(prefix.length()) : path;
    }

    private static int number(Object value, int otherwise) {
        return value instanceof Number n ? n.intValue() : otherwise;
    }

    private static void texts(Object value, Set<String> words) {
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(v -> texts(v, words));
        } else if (value instanceof Collection<?> all) {
            all.forEach(v -> texts(v, words));
        } else if (value instanceof String text) {
            words.add(text);
        }
    }

    private static Object get(Object value, String key) {
        return value instanceof Map<?, ?> map ? map.get(key) : null;
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> l ? l : List.of();
    }

    /** As much of JSON as is needed to read it. */
    private static final class Json {
        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object read() {
            space();
            char c = text.charAt(at);
            return switch (c) {
                case '{' -> object();
                case '[' -> array();
                case '"' -> string();
                default -> word();
            };
        }

        private void space() {
            while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\uFEFF')) {
                at++;
            }
        }

        private Map<String, Object> object() {
            Map<String, Object> map = new LinkedHashMap<>();
            at++;
            space();
            while (text.charAt(at) != '}') {
                String key = string();
                space();
                at++;
                map.put(key, read());
                comma();
            }
            at++;
            return map;
        }

        private List<Object> array() {
            List<Object> list = new ArrayList<>();
            at++;
            space();
            while (text.charAt(at) != ']') {
                list.add(read());
                comma();
            }
            at++;
            return list;
        }

        private void comma() {
            space();
            if (text.charAt(at) == ',') {
                at++;
                space();
            }
        }

        private String string() {
            StringBuilder sb = new StringBuilder();
            at++;
            while (text.charAt(at) != '"') {
                char c = text.charAt(at++);
                if (c != '\\') {
                    sb.append(c);
                    continue;
                }
                char e = text.charAt(at++);
                switch (e) {
                    case 'n' -> sb.append('\n');
                    case 't' -> sb.append('\t');
                    case 'r' -> sb.append('\r');
                    case 'b' -> sb.append('\b');
                    case 'f' -> sb.append('\f');
                    case 'u' -> {
                        sb.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
                        at += 4;
                    }
                    default -> sb.append(e);
                }
            }
            at++;
            return sb.toString();
        }

        private Object word() {
            int start = at;
            while (at < text.length() && "+-.0123456789eEtrufalsn".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            String word = text.substring(start, at).toLowerCase(Locale.ROOT);
            return switch (word) {
                case "true" -> true;
                case "false" -> false;
                case "null" -> null;
                default -> Double.valueOf(word);
            };
        }
    }
}
