package io.github.piiflow.configuration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** All settings of a scan, by scope. Every profile counts: the value in production is not known, so any may be it. */
public final class Configuration {
    /** Stands for a part of a text that is not known. */
    public static final char UNKNOWN = '\0';

    /** No file is so large that is written by people. */
    private static final long LARGEST = 4_000_000;

    private static final int MOST_TEXTS = 16;

    /** {@code %prod.key}. */
    private static final Pattern PROFILE = Pattern.compile("^%[\\w,-]+\\.");

    private final Map<String, Map<String, List<Setting>>> byScope = new LinkedHashMap<>();
    private final Map<String, List<XmlElement>> loggingByScope = new HashMap<>();

    private final Map<String, List<LoggerLevel>> levels = new ConcurrentHashMap<>();

    private Configuration() {}

    /** Reads files; what cannot be read is left out. */
    public static Configuration read(List<ConfigurationFile> files) {
        Configuration configuration = new Configuration();
        files.forEach(configuration::add);
        return configuration;
    }

    private void add(ConfigurationFile file) {
        String text;
        try {
            if (Files.size(file.file()) > LARGEST) {
                return;
            }
            text = new String(Files.readAllBytes(file.file()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return; // a setting that is not known
        }
        String name = file.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".properties")) {
            PropertiesText.read(file.path(), text).forEach(setting -> add(file.scope(), setting));
        } else if (name.endsWith(".yml") || name.endsWith(".yaml")) {
            YamlText.read(file.path(), text).forEach(setting -> add(file.scope(), setting));
        } else if (name.endsWith(".xml")) {
            XmlText.read(file.path(), text)
                    .ifPresent(root -> loggingByScope
                            .computeIfAbsent(file.scope(), any -> new ArrayList<>())
                            .add(root));
        }
    }

    private void add(String scope, Setting setting) {
        byScope.computeIfAbsent(scope, any -> new LinkedHashMap<>())
                .computeIfAbsent(relaxed(PROFILE.matcher(setting.key()).replaceFirst("")), any -> new ArrayList<>())
                .add(setting);
    }

    /** Keys are compared without case, hyphens and underscores. */
    private static String relaxed(String key) {
        StringBuilder plain = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char letter = key.charAt(i);
            if (letter != '-' && letter != '_') {
                plain.append(Character.toLowerCase(letter));
            }
        }
        return plain.toString();
    }

    /** Scopes that have any file. */
    public Set<String> scopes() {
        Set<String> all = new LinkedHashSet<>(byScope.keySet());
        all.addAll(loggingByScope.keySet());
        return all;
    }

    /** All settings of a scope, in the order of files and lines. */
    public List<Setting> settings(String scope) {
        return byScope.getOrDefault(scope, Map.of()).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Levels of loggers of a scope; placeholders in them are replaced, by the most talkative value if there are several. */
    public List<LoggerLevel> loggers(String scope) {
        return levels.computeIfAbsent(scope, any -> LoggerLevels.of(settings(scope), xml(scope)));
    }

    /** The roots of XML files of a scope. */
    public List<XmlElement> xml(String scope) {
        return loggingByScope.getOrDefault(scope, List.of());
    }

    /** What a key may be in a scope; if it is not set there, what it is anywhere, for an application may configure its libraries. */
    public Set<String> values(String key, String scope) {
        return values(key, scope, 0);
    }

    private Set<String> values(String key, String scope, int depth) {
        Set<String> values = new LinkedHashSet<>();
        String wanted = relaxed(key);
        List<Setting> own = byScope.getOrDefault(scope, Map.of()).getOrDefault(wanted, List.of());
        own.forEach(setting -> values.addAll(expanded(setting.value(), scope, depth + 1)));
        boolean development = own.stream().allMatch(Development::isOf);
        if (development && values.stream().anyMatch(Development::isAtLoopback)) {
            values.add(String.valueOf(UNKNOWN));
        }
        if (own.isEmpty()) {
            byScope.forEach((other, settings) -> settings.getOrDefault(wanted, List.of())
                    .forEach(setting -> values.addAll(expanded(setting.value(), other, depth + 1))));
        }
        return values;
    }

    /** Values of keys one of whose parts is this name. */
    public Set<String> valuesAbout(String name, String scope) {
        Set<String> values = new LinkedHashSet<>();
        String wanted = "." + relaxed(name) + ".";
        byScope.forEach((other, settings) -> settings.forEach((key, all) -> {
            String parts = "." + key.replace('/', '.') + ".";
            if (!name.isEmpty() && parts.contains(wanted) && (other.equals(scope) || !byScope.containsKey(scope))) {
                all.forEach(setting -> values.addAll(expanded(setting.value(), other)));
            }
        }));
        return values;
    }

    /** A text with its placeholders <code>${key:default}</code> replaced by what they may be; {@link #UNKNOWN} where nothing is known. */
    public Set<String> expanded(String text, String scope) {
        return expanded(text, scope, 0);
    }

    private Set<String> expanded(String text, String scope, int depth) {
        int start = text.indexOf("${");
        if (start < 0) {
            return Set.of(text);
        }
        int end = closing(text, start + 2);
        if (end < 0 || depth > 8) {
            return Set.of(text.substring(0, start) + UNKNOWN);
        }
        String inside = text.substring(start + 2, end);
        int colon = inside.indexOf(':');
        String key = colon < 0 ? inside : inside.substring(0, colon);
        Set<String> values = new LinkedHashSet<>(values(key.strip(), scope, depth + 1));
        if (values.isEmpty() && colon >= 0) {
            values.addAll(defaults(expanded(inside.substring(colon + 1), scope, depth + 1)));
        }
        if (values.isEmpty()) {
            values.add(String.valueOf(UNKNOWN));
        }
        Set<String> all = new LinkedHashSet<>();
        for (String rest : expanded(text.substring(end + 1), scope, depth + 1)) {
            values.stream().limit(MOST_TEXTS).forEach(value -> all.add(text.substring(0, start) + value + rest));
        }
        return all;
    }

    /** What something may be that is this unless it is set where nobody looks: the machine itself is a stand-in. */
    public static Set<String> defaults(Set<String> texts) {
        if (texts.stream().noneMatch(Development::isAtLoopback)) {
            return texts;
        }
        Set<String> open = new LinkedHashSet<>(texts);
        open.add(String.valueOf(UNKNOWN));
        return open;
    }

    private static int closing(String text, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            if (text.startsWith("${", i)) {
                depth++;
            } else if (text.charAt(i) == '}' && depth-- == 0) {
                return i;
            }
        }
        return -1;
    }
}
