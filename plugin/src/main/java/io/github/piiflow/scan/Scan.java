package io.github.piiflow.scan;

import io.github.piiflow.ast.Parser;
import io.github.piiflow.ast.SourceInput;
import io.github.piiflow.binding.Binding;
import io.github.piiflow.binding.ClassPath;
import io.github.piiflow.binding.ModuleGraph;
import io.github.piiflow.binding.Outlines;
import io.github.piiflow.binding.World;
import io.github.piiflow.catalog.Catalog;
import io.github.piiflow.catalog.RuleCatalog;
import io.github.piiflow.code.SourceFile;
import io.github.piiflow.configuration.Configuration;
import io.github.piiflow.configuration.Scopes;
import io.github.piiflow.configuration.StoreTexts;
import io.github.piiflow.dataflow.Analysis;
import io.github.piiflow.dataflow.BlindSpot;
import io.github.piiflow.dataflow.SinkSite;
import io.github.piiflow.dataflow.TaintFlow;
import io.github.piiflow.exposure.LogMasks;
import io.github.piiflow.exposure.Switches;
import io.github.piiflow.finding.Contract;
import io.github.piiflow.finding.Findings;
import io.github.piiflow.finding.SourceFiles;
import io.github.piiflow.finding.SourceText;
import io.github.piiflow.generated.Generators;
import io.github.piiflow.generated.StoreMarks;
import io.github.piiflow.persistence.Columns;
import io.github.piiflow.persistence.SealedCaches;
import io.github.piiflow.recipient.Recipients;
import io.github.piiflow.report.Result;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.ConfigFile;
import io.github.piiflow.rule.RuleException;
import io.github.piiflow.rule.RuleLoader;
import io.github.piiflow.rule.RuleSet;
import io.github.piiflow.rule.Settings;
import io.github.piiflow.rule.Severity;
import io.github.piiflow.rule.SinkKind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One scan: from source folders to findings. Reads files only; runs nothing of what it scans. */
public final class Scan {
    private static final FailOn DEFAULT_FAIL_ON = FailOn.HIGH;
    /** Who receives what is sent by a client about which nothing is known. */
    private static final String UNKNOWN = "unknown";
    /** So many first parts of a package name are a project's. */
    private static final int PROJECT = 3;

    private static final Confidence DEFAULT_CONFIDENCE = Confidence.MEDIUM;
    private static final Set<Format> DEFAULT_FORMATS = EnumSet.allOf(Format.class);

    private final ScanConfig config;
    private final RuleSet rules;
    private final Set<Format> formats;

    private Scan(ScanConfig config, RuleSet rules, Set<Format> formats) {
        this.config = config;
        this.rules = rules;
        this.formats = formats;
    }

    /**
     * Reads rule packs and {@code piiflow.yml}.
     *
     * @throws ScanException if they cannot be used; the message tells every mistake
     */
    public static Scan prepare(ScanConfig config) throws ScanException {
        try {
            List<ConfigFile> files = new ArrayList<>();
            if (config.userFile().isPresent()) {
                files.add(userFile(config, config.userFile().get()));
            }
            RuleSet rules = RuleLoader.load(config.rulePacks(), files);
            return new Scan(config, rules, formats(config, rules.settings()));
        } catch (RuleException e) {
            throw new ScanException("The configuration cannot be used:\n" + e.getMessage(), e);
        }
    }

    private static ConfigFile userFile(ScanConfig config, Path file) throws ScanException {
        if (!Files.isRegularFile(file)) {
            throw new ScanException("there is no file " + file);
        }
        try {
            Path absolute = file.toAbsolutePath().normalize();
            boolean inside = absolute.startsWith(config.root());
            return ConfigFile.read(
                    file, inside ? config.root().relativize(absolute).toString() : file.toString());
        } catch (IOException e) {
            throw new ScanException("cannot read " + file + ": " + e, e);
        }
    }

    private static Set<Format> formats(ScanConfig config, Settings settings) throws ScanException {
        if (config.formats().isPresent() || settings.formats().isEmpty()) {
            return config.formats().orElse(DEFAULT_FORMATS);
        }
        Set<Format> wanted = EnumSet.noneOf(Format.class);
        for (String name : settings.formats().get()) {
            try {
                wanted.add(Format.valueOf(name.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new ScanException(
                        "formats: there is no format `" + name + "`; known are html, sarif, json, md", e);
            }
        }
        return wanted;
    }

    /**
     * Prepares and runs.
     *
     * @throws ScanException if the scan cannot be done as asked
     */
    public static Result run(ScanConfig config) throws ScanException {
        return prepare(config).run();
    }

    /** The outputs wanted, by the configuration or else by {@code piiflow.yml}. */
    public Set<Format> formats() {
        return formats;
    }

    /**
     * Scans: find files, read and lower them, resolve names, classify declarations, follow data, apply the policy.
     *
     * @throws ScanException if a source folder cannot be read
     */
    public Result run() throws ScanException {
        SourceFinder finder = new SourceFinder(config, includes(), excludes());
        Collection<SourceFinder.Found> found = find(finder);
        List<SourceFile> files = read(found);
        try (ClassPath classPath = ClassPath.open(classPath(), Outlines.of(rules.outlines()))) {
            StoreTexts store = StoreTexts.read(ConfigurationFinder.findStores(config, found));
            StoreMarks marks = new StoreMarks(store.statements(), store.queries(), store.remarks());
            files.forEach(marks::addTo);
            World world = world(files, classPath);
            Catalog catalog = new RuleCatalog(world, rules.rules());
            config.progress().at("Following data", 0, files.size());
            Columns columns = Columns.of(world, catalog, rules.rules());
            Analysis.Flows flows = Analysis.run(
                    world, catalog, rules.rules(), columns.sites(), new OtherTexts(config), config.threads());
            Contract contract = contract();
            Configuration configuration = Configuration.read(ConfigurationFinder.find(config, found));
            List<TaintFlow> stored = SealedCaches.applied(
                    columns.judge(flows), world, rules.rules().frameworks().cacheSerialisers(), flows.effects());
            List<TaintFlow> sent =
                    Recipients.named(reported(stored, files), world, configuration, rules.rules(), contract::isOwn);
            List<TaintFlow> logged = Switches.on(
                    world, catalog, rules.rules(), configuration, columns.visible(flows.flows()), visible(found));
            List<TaintFlow> reported = LogMasks.applied(
                    Stream.concat(sent.stream().filter(this::leavesTheHouse), logged.stream())
                            .toList(),
                    world,
                    configuration,
                    rules.rules());
            Findings findings = Findings.of(reported, rules.rules(), contract, minConfidence(), sources(found));
            List<BlindSpot> blindSpots = BlindSpots.of(config, finder, files, classPath, world, flows);
            return result(files, findings, blindSpots);
        } catch (IOException e) {
            throw new ScanException("cannot close the libraries: " + e, e);
        }
    }

    /** The world with what generators would add; some of them need its types first. */
    private World world(List<SourceFile> files, ClassPath classPath) {
        files.forEach(Generators::addTo);
        World world = Binding.build(files, classPath, modules());
        return Generators.complete(world) ? Binding.build(files, classPath, modules()) : world;
    }

    private List<String> includes() {
        return config.includes().isEmpty() ? rules.settings().include() : config.includes();
    }

    private List<String> excludes() {
        return Stream.concat(config.excludes().stream(), rules.settings().exclude().stream())
                .toList();
    }

    private List<SourceFile> read(Collection<SourceFinder.Found> found) {
        Map<Charset, List<SourceInput>> byEncoding = new LinkedHashMap<>();
        for (SourceFinder.Found each : found) {
            byEncoding
                    .computeIfAbsent(each.module().encoding(), encoding -> new ArrayList<>())
                    .add(new SourceInput(each.file(), each.path(), each.module().name()));
        }
        config.progress().at("Reading", 0, found.size());
        List<SourceFile> files = new ArrayList<>(found.size());
        byEncoding.forEach((encoding, inputs) -> files.addAll(Parser.readAll(inputs, encoding, config.threads())));
        return files;
    }

    private List<Path> classPath() {
        return config.modules().stream()
                .flatMap(module -> module.classPath().stream())
                .distinct()
                .toList();
    }

    private ModuleGraph modules() {
        Map<String, List<String>> dependencies = new LinkedHashMap<>();
        config.modules().forEach(module -> dependencies.put(module.name(), module.dependsOn()));
        return new ModuleGraph(dependencies);
    }

    /** Flows that end in modules whose findings are wanted. */
    private List<TaintFlow> reported(List<TaintFlow> flows, List<SourceFile> files) {
        Set<String> wanted = config.modules().stream()
                .filter(SourceModule::reported)
                .map(SourceModule::name)
                .collect(Collectors.toSet());
        TestCode tests = new TestCode(rules.rules().frameworks().tests());
        Set<String> paths = files.stream()
                .filter(file -> wanted.contains(file.module()))
                .filter(file -> config.includeTests() || !tests.is(file))
                .map(SourceFile::path)
                .collect(Collectors.toSet());
        return flows.stream()
                .filter(flow -> paths.contains(flow.sink().place().file()))
                .toList();
    }

    /** By scope, the scopes of the modules that it depends on: what configures an application configures its libraries. */
    private static Map<String, Set<String>> visible(Collection<SourceFinder.Found> found) {
        Map<String, Set<String>> byModule = new LinkedHashMap<>();
        for (SourceFinder.Found each : found) {
            byModule.computeIfAbsent(each.module().name(), any -> new LinkedHashSet<>())
                    .add(Scopes.of(each.path()));
        }
        Map<String, Set<String>> visible = new LinkedHashMap<>();
        for (SourceFinder.Found each : found) {
            Set<String> others = visible.computeIfAbsent(Scopes.of(each.path()), any -> new LinkedHashSet<>());
            if (others.isEmpty()) {
                each.module().dependsOn().forEach(name -> others.addAll(byModule.getOrDefault(name, Set.of())));
            }
        }
        return visible;
    }

    /** Clients in packages of one's own send to oneself. */
    private boolean leavesTheHouse(TaintFlow flow) {
        boolean toOthers = flow.sink().kind() == SinkKind.HTTP || flow.sink().kind() == SinkKind.THIRD_PARTY;
        return !toOthers
                || !isOfOwnProject(flow.sink())
                        && rules.settings().firstParty().packages().stream()
                                .noneMatch(own -> flow.sink().api().startsWith(own + "."));
    }

    /** A client about which nothing is known but its package, and that is the project's. */
    private static boolean isOfOwnProject(SinkSite sink) {
        if (sink.kind() != SinkKind.THIRD_PARTY || !UNKNOWN.equals(sink.recipient())) {
            return false;
        }
        String[] called = sink.api().split("\\.", PROJECT + 1);
        String[] own = sink.enclosingClass().split("\\.", PROJECT + 1);
        for (int i = 0; i < PROJECT; i++) {
            boolean inPackage = i < called.length && i < own.length && Character.isLowerCase(own[i].charAt(0));
            if (!inPackage || !called[i].equals(own[i])) {
                return false;
            }
        }
        return true;
    }

    private Contract contract() {
        Settings settings = rules.settings();
        Map<String, Set<String>> allowed = new LinkedHashMap<>();
        settings.sharing().orElse(List.of()).forEach(line -> allowed.put(line.recipient(), line.allow()));
        return new Contract(settings.firstParty().hosts(), allowed);
    }

    private Confidence minConfidence() {
        return config.minConfidence().or(rules.settings()::minConfidence).orElse(DEFAULT_CONFIDENCE);
    }

    private @Nullable Severity failOn() {
        if (config.failOn().isPresent()) {
            return config.failOn().get().severity();
        }
        return rules.settings().failOn().isPresent()
                ? rules.settings().failOn().get().least()
                : DEFAULT_FAIL_ON.severity();
    }

    private SourceText sources(Collection<SourceFinder.Found> found) {
        Map<String, Charset> encodings = new HashMap<>();
        found.forEach(each -> encodings.put(each.path(), each.module().encoding()));
        return new SourceFiles(config.root(), path -> encodings.getOrDefault(path, StandardCharsets.UTF_8));
    }

    private Result result(List<SourceFile> files, Findings findings, List<BlindSpot> blindSpots) {
        Severity failOn = failOn();
        int failing = failOn == null
                ? 0
                : (int) findings.findings().stream()
                        .filter(finding -> finding.severity().compareTo(failOn) >= 0)
                        .count();
        return new Result(
                config.version(),
                findings.findings(),
                findings.belowConfidence(),
                blindSpots,
                files.size(),
                files.stream().mapToInt(SourceFile::lines).sum(),
                config.modules().stream()
                        .filter(SourceModule::reported)
                        .map(SourceModule::name)
                        .toList(),
                rules.packs().stream().map(RuleSet.Pack::name).toList(),
                new Result.Gate(failOn, minConfidence(), failing));
    }

    private static Collection<SourceFinder.Found> find(SourceFinder finder) throws ScanException {
        try {
            return finder.find();
        } catch (IOException e) {
            throw new ScanException("cannot look for source files: " + e, e);
        }
    }
}
