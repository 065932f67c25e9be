package io.github.piiflow.scan;

import io.github.piiflow.configuration.ConfigurationFile;
import io.github.piiflow.configuration.Scopes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds configuration files: in the folders of resources, and beside the source. */
final class ConfigurationFinder {
    private static final int DEEPEST = 8;
    private static final Pattern SETTINGS = Pattern.compile(".*\\.(properties|yml|yaml)");
    private static final Pattern SET_UPS =
            Pattern.compile("(logback|log4j)[\\w.-]*\\.xml|hibernate\\.cfg\\.xml|persistence\\.xml");
    private static final Pattern TRANSLATIONS = Pattern.compile("messages.*|.*_[a-z]{2}(_[A-Z]{2})?\\.properties");
    private static final Pattern OUTSIDE = Pattern.compile("(application|bootstrap|logback|log4j)[\\w.-]*");

    private static final Pattern STORES = Pattern.compile(".*\\.(sql|xml)");

    private final Path root;
    private final boolean stores;
    private final Map<String, ConfigurationFile> files = new TreeMap<>();

    private ConfigurationFinder(Path root, boolean stores) {
        this.root = root;
        this.stores = stores;
    }

    /** All files, by path. */
    static List<ConfigurationFile> find(ScanConfig config, Collection<SourceFinder.Found> sources) {
        return find(new ConfigurationFinder(config.root(), false), sources);
    }

    /** Scripts, change logs and mappers of databases, and other XML, by path. */
    static List<ConfigurationFile> findStores(ScanConfig config, Collection<SourceFinder.Found> sources) {
        return find(new ConfigurationFinder(config.root(), true), sources);
    }

    private static List<ConfigurationFile> find(ConfigurationFinder finder, Collection<SourceFinder.Found> sources) {
        Map<SourceModule, String> scopes = new LinkedHashMap<>();
        for (SourceFinder.Found source : sources) {
            scopes.putIfAbsent(source.module(), Scopes.of(source.path()));
        }
        scopes.forEach((module, scope) -> module.resourceRoots().forEach(folder -> finder.resources(folder, scope)));
        sources.stream().map(source -> Scopes.of(source.path())).distinct().forEach(finder::beside);
        return new ArrayList<>(finder.files.values());
    }

    /** What lies where it is usual, whether or not a build says so. */
    private void beside(String scope) {
        Path base = root.resolve(scope);
        resources(base.resolve("src/main/resources"), scope);
        resources(base.resolve("src/main/resources-filtered"), scope);
        if (stores) {
            resources(base.resolve("src/main/java"), scope); // mappers often stand beside their interfaces
        }
        for (Path folder : List.of(base, base.resolve("config"), base.resolve("resources"))) {
            add(folder, 1, scope, true);
        }
    }

    private void resources(Path folder, String scope) {
        add(folder, DEEPEST, scope, false);
    }

    private void add(Path folder, int depth, String scope, boolean outside) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder, depth)) {
            found.filter(file -> isWanted(file, outside))
                    .filter(Files::isRegularFile)
                    .forEach(file -> add(file, scope));
        } catch (IOException | UncheckedIOException e) {
            return; // what cannot be read configures nothing here
        }
    }

    private boolean isWanted(Path file, boolean outside) {
        String name = file.getFileName().toString();
        if (stores) {
            return !outside && STORES.matcher(name).matches();
        }
        boolean known = SET_UPS.matcher(name.toLowerCase(Locale.ROOT)).matches()
                || SETTINGS.matcher(name).matches()
                        && !TRANSLATIONS.matcher(name).matches();
        return known && (!outside || OUTSIDE.matcher(name).matches());
    }

    private void add(Path file, String scope) {
        Path absolute = file.toAbsolutePath().normalize();
        if (absolute.startsWith(root)) {
            String path = root.relativize(absolute).toString().replace('\\', '/');
            files.putIfAbsent(path, new ConfigurationFile(path, absolute, scope));
        }
    }
}
