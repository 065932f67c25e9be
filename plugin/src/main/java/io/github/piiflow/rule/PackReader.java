package io.github.piiflow.rule;

import static java.util.Comparator.comparing;

import io.github.piiflow.rule.RuleSet.Pack;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the packs of a class path and reads them, the built-in one first. */
final class PackReader {
    static final String INDEX = "META-INF/piiflow/packs";
    private static final String BUILTIN = "io.github.piiflow.rules";
    private static final String LIBRARIES = "propagators/";
    /** Says nothing about data either. */
    private static final String FRAMEWORKS = "frameworks.yaml";

    private final ClassLoader classPath;
    private final boolean builtin;
    private final Problems problems;
    private final MessageDigest digest;
    private final List<Head> heads = new ArrayList<>();
    private final Map<String, Layer> layers = new LinkedHashMap<>();
    private final List<String> outlines = new ArrayList<>();

    PackReader(ClassLoader classPath, boolean builtin, Problems problems, MessageDigest digest) {
        this.classPath = classPath;
        this.builtin = builtin;
        this.problems = problems;
        this.digest = digest;
    }

    List<Layer> read() {
        List<ClassPathEntry> opened = new ArrayList<>();
        try {
            Map<String, URL> indexes = new LinkedHashMap<>();
            for (URL index : Collections.list(classPath.getResources(INDEX))) {
                indexes.putIfAbsent(index.toString(), index);
            }
            for (URL index : indexes.values()) {
                ClassPathEntry entry = ClassPathEntry.of(index, INDEX);
                opened.add(entry);
                readIndex(entry);
            }
            heads.sort(comparing((Head head) -> head.name().equals(BUILTIN) ? 0 : 1));
            for (Head head : heads) {
                boolean all = builtin || !head.name().equals(BUILTIN);
                readFiles(all ? head : head.onlyLibraries());
            }
        } catch (IOException e) {
            problems.addUnreadable(INDEX, "cannot be read: " + e.getMessage());
        } finally {
            opened.forEach(ClassPathEntry::close);
        }
        return List.copyOf(layers.values());
    }

    List<Pack> packs() {
        return heads.stream()
                .filter(head -> layers.containsKey(head.name()))
                .map(head -> new Pack(head.name(), head.entry().label(head.path())))
                .toList();
    }

    /** The texts of the outlines that packs have. */
    List<String> outlines() {
        return outlines;
    }

    private void readIndex(ClassPathEntry entry) throws IOException {
        String index = new String(entry.read(INDEX).orElseThrow(), StandardCharsets.UTF_8);
        List<Head> found = new ArrayList<>();
        for (String path : index.lines().map(String::strip).toList()) {
            if (path.isEmpty() || path.startsWith("#")) {
                continue;
            }
            Optional<byte[]> bytes = entry.read(path);
            if (bytes.isEmpty()) {
                problems.addUnreadable(entry.label(INDEX), "there is no file `" + path + "`");
                continue;
            }
            digest.update(bytes.get());
            YamlFile.parse(entry.label(path), bytes.get(), problems)
                    .flatMap(root -> root.fields(Keys.PACK))
                    .flatMap(pack -> head(pack, entry, path))
                    .ifPresent(found::add);
        }
        found.sort(comparing(Head::name));
        heads.addAll(found);
    }

    private Optional<Head> head(Fields pack, ClassPathEntry entry, String path) {
        SettingsReader.checkVersion(pack);
        Optional<Value> key = pack.need("pack");
        Optional<String> name = key.flatMap(each -> each.text("a name"));
        List<Value> files =
                pack.need("files").map(each -> each.items("a list of files")).orElse(List.of());
        for (Head other : heads) {
            if (name.isPresent() && other.name().equals(name.get())) {
                key.get().problem("another pack has this name: " + other.entry().label(other.path()));
                return Optional.empty();
            }
        }
        List<Value> outlined =
                pack.get("outlines").map(each -> each.items("a list of files")).orElse(List.of());
        return name.map(each -> new Head(each, entry, path, files, outlined, true));
    }

    private void readOutlines(Head head, String folder) throws IOException {
        for (Value each : head.outlines()) {
            Optional<String> file = each.text("a file");
            Optional<byte[]> bytes =
                    isBelow(file, each) ? bytes(head, folder + file.orElseThrow(), each) : Optional.empty();
            bytes.ifPresent(found -> {
                digest.update(found);
                outlines.add(new String(found, StandardCharsets.ISO_8859_1));
            });
        }
    }

    private static boolean isBelow(Optional<String> file, Value where) {
        if (file.isEmpty()) {
            return false;
        }
        boolean outside = file.get().startsWith("/")
                || file.get().contains("..")
                || file.get().contains("\\");
        if (outside) {
            where.expected("a path below the folder of pack.yaml");
        }
        return !outside;
    }

    private Optional<byte[]> bytes(Head head, String path, Value where) throws IOException {
        Optional<byte[]> bytes = head.entry().read(path);
        if (bytes.isEmpty()) {
            problems.addUnreadable(where.place(), "there is no file `" + path + "` in this pack");
        }
        return bytes;
    }

    private void readFiles(Head head) throws IOException {
        if (head.isLeftOut()) {
            return;
        }
        Layer layer = new Layer();
        layers.put(head.name(), layer);
        String folder = head.path().substring(0, head.path().lastIndexOf('/') + 1);
        readOutlines(head, folder);
        List<Map.Entry<String, byte[]>> contents = new ArrayList<>();
        for (Value each : head.files()) {
            Optional<String> file = each.text("a file");
            if (file.isEmpty() || !layer.define("file", file.get(), each) || !isBelow(file, each)) {
                continue;
            }
            Optional<byte[]> bytes = bytes(head, folder + file.get(), each);
            if (bytes.isEmpty()) {
                continue;
            }
            digest.update(bytes.get());
            contents.add(Map.entry(head.entry().label(folder + file.get()), bytes.get()));
        }
        // Parsing is most of the work of loading, and needs no order.
        List<Value> roots = contents.parallelStream()
                .flatMap(file -> YamlFile.parse(file.getKey(), file.getValue(), problems).stream())
                .toList();
        for (Value root : roots) {
            root.fields(Keys.CONTENT).ifPresent(new ContentReader(layer)::read);
        }
    }

    /** A {@code pack.yaml}. */
    private record Head(
            String name, ClassPathEntry entry, String path, List<Value> files, List<Value> outlines, boolean whole) {
        /** What it says of how data moves through libraries, which is no matter of opinion. */
        Head onlyLibraries() {
            List<Value> kept = files.stream()
                    .filter(file -> file.text()
                            .filter(text -> text.startsWith(LIBRARIES) || text.equals(FRAMEWORKS))
                            .isPresent())
                    .toList();
            return new Head(name, entry, path, kept, outlines, false);
        }

        boolean isLeftOut() {
            return !whole && files.isEmpty();
        }
    }
}
