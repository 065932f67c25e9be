package io.github.piiflow.configuration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the levels of loggers in settings and in the XML of logging libraries. */
final class LoggerLevels {
    private static final Pattern KEY = Pattern.compile(
            "(?:logging\\.level\\.|logger\\.levels\\.|log4j\\.logger\\.)(.+)|quarkus\\.log\\.category\\.\"?(.+?)\"?\\.level");
    private static final Pattern NAMED = Pattern.compile("logger\\.([^.]+)\\.(name|level)");
    private static final Set<String> ROOTS = Set.of(
            "logging.level.root", "log4j.rootlogger", "rootlogger.level", "quarkus.log.level", "logger.levels.root");

    /** Names that stand for several loggers. */
    private static final Map<String, List<String>> GROUPS = Map.of(
            "web", List.of("org.springframework.web", "org.springframework.http", "org.springframework.core.codec"),
            "sql", List.of("org.springframework.jdbc.core", "org.hibernate.SQL", "org.jooq.tools.LoggerListener"));

    private LoggerLevels() {}

    static List<LoggerLevel> of(List<Setting> settings, List<XmlElement> xml) {
        List<LoggerLevel> levels = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        for (Setting setting : settings) {
            Matcher named = NAMED.matcher(setting.key());
            if (named.matches() && named.group(2).equals("name")) {
                names.put(setting.place().file() + " " + named.group(1), setting.value());
            }
        }
        for (Setting setting : settings) {
            String level = setting.value().split(",", -1)[0].strip();
            for (String logger : loggers(setting, names)) {
                levels.add(new LoggerLevel(logger, level, setting.place()));
            }
        }
        xml.forEach(root -> root.all().forEach(element -> add(element, levels)));
        return levels;
    }

    private static List<String> loggers(Setting setting, Map<String, String> names) {
        String key = setting.key().replace("[", "").replace("]", "");
        if (ROOTS.contains(key.toLowerCase(Locale.ROOT))) {
            return List.of("");
        }
        Matcher named = NAMED.matcher(key);
        if (named.matches() && named.group(2).equals("level")) {
            String name = names.get(setting.place().file() + " " + named.group(1));
            return name == null ? List.of() : List.of(name);
        }
        Matcher matcher = KEY.matcher(key);
        if (matcher.matches()) {
            String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            return GROUPS.getOrDefault(name, List.of(name));
        }
        boolean jdk = setting.place().file().endsWith("logging.properties") && key.endsWith(".level");
        return jdk
                ? List.of(key.equals(".level") ? "" : key.substring(0, key.length() - ".level".length()))
                : List.of();
    }

    private static void add(XmlElement element, List<LoggerLevel> levels) {
        boolean root = element.isNamed("root") || element.isNamed("asyncRoot");
        boolean logger = element.isNamed("logger") || element.isNamed("asyncLogger") || element.isNamed("category");
        if (!root && !logger) {
            return;
        }
        String level = level(element);
        if (level != null) {
            levels.add(new LoggerLevel(root ? "" : element.attribute("name"), level, element.place()));
        }
    }

    private static @Nullable String level(XmlElement element) {
        if (!element.attribute("level").isEmpty()) {
            return element.attribute("level");
        }
        for (XmlElement child : element.children()) {
            if (child.isNamed("level") || child.isNamed("priority")) {
                return child.attribute("value");
            }
        }
        return null;
    }
}
