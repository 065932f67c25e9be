package io.github.piiflow.exposure;

import io.github.piiflow.binding.Bodies;
import io.github.piiflow.binding.Bodies.Unit;
import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.catalog.Catalog;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.SourceFile;
import io.github.piiflow.code.TypeUse;
import io.github.piiflow.configuration.Configuration;
import io.github.piiflow.configuration.LoggerLevel;
import io.github.piiflow.configuration.Scopes;
import io.github.piiflow.configuration.Setting;
import io.github.piiflow.dataflow.SinkSite;
import io.github.piiflow.dataflow.Step;
import io.github.piiflow.dataflow.TaintFlow;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.Effect;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.Reads;
import io.github.piiflow.rule.Rules;
import io.github.piiflow.rule.SinkKind;
import io.github.piiflow.rule.Switch;
import io.github.piiflow.rule.Switch.Level;
import io.github.piiflow.rule.Switch.Traffic;
import io.github.piiflow.symbol.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the switches that make a library log what passes through it, where that is personal. */
public final class Switches {
    /** Parts of a package's name that tell a library: {@code org.glassfish.jersey}. */
    private static final int LIBRARY = 3;

    /** What stands for all clients where a setting names one. */
    private static final String ALL_CLIENTS = "default";

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]$");

    private final Configuration configuration;
    private final Rules rules;
    private final Passing passing;
    private final Bodies bodies;
    private final ClientNames clientNames;
    private final Map<String, Set<String>> visible;
    private final Map<String, Map<Setting, String[]>> keys = new HashMap<>();
    private final Map<Found, TaintFlow> found = new LinkedHashMap<>();
    private final List<CodeSettings.Found> levels;
    private final List<CodeSettings.Found> properties;

    private Switches(
            World world,
            Catalog catalog,
            Rules rules,
            Configuration configuration,
            List<TaintFlow> flows,
            Map<String, Set<String>> visible) {
        this.configuration = configuration;
        this.rules = rules;
        this.passing = new Passing(world, catalog, flows);
        this.bodies = new Bodies(world);
        this.clientNames = new ClientNames(world, configuration);
        this.visible = visible;
        CodeSettings code = new CodeSettings(bodies);
        this.levels = code.levels();
        this.properties = code.properties();
    }

    /** One data type at one switch is told once. */
    private record Found(Place place, String dataType) {}

    /**
     * A flow for each data type that passes a switch which is on.
     *
     * @param flows what leaves anywhere
     * @param visible by scope, the other scopes that its configuration holds for, too
     */
    public static List<TaintFlow> on(
            World world,
            Catalog catalog,
            Rules rules,
            Configuration configuration,
            List<TaintFlow> flows,
            Map<String, Set<String>> visible) {
        Switches switches = new Switches(world, catalog, rules, configuration, flows, visible);
        for (Switch one : rules.switches()) {
            switches.look(one);
        }
        return List.copyOf(switches.found.values());
    }

    private void look(Switch one) {
        switch (one.kind()) {
            case CALL -> one.names().forEach(name -> calls(one, name));
            case CONSTANT -> one.names().forEach(name -> constants(one, name));
            case SETTING -> {
                configuration.scopes().forEach(scope -> settings(one, scope));
                settingsInCode(one);
            }
            case LOGGER -> {
                configuration.scopes().forEach(scope -> loggers(one, scope));
                loggersInCode(one);
            }
        }
    }

    // ---- in configuration files

    private void settings(Switch one, String scope) {
        List<String[]> names = one.names().stream().map(Switches::parts).toList();
        for (Map.Entry<Setting, String[]> each : keys(scope).entrySet()) {
            Setting setting = each.getKey();
            if (isAny(names, each.getValue()) && isOn(one, setting, scope) && !isOfOtherVersion(one, scope)) {
                report(one, ofClient(one, client(names, each.getValue()), scope), site(setting.key(), setting.place()));
            }
        }
    }

    /** Whether the library of a module is of a version that does not know the switch, as far as that is known. */
    private boolean isOfOtherVersion(Switch one, String scope) {
        Predicate<String> scopes = scopes(scope);
        return !one.unless().isEmpty() && passing.hasAny(scopes, one.unless()) && !passing.hasAny(scopes, one.when());
    }

    /** What a setting's key names that holds for a single client: {@code client.config.NAME.level}; empty if it names nothing. */
    private static String client(List<String[]> names, String[] parts) {
        return names.stream()
                .filter(name -> isKey(name, parts))
                .mapToInt(name -> Arrays.asList(name).indexOf("*"))
                .mapToObj(any -> any < 0 ? "" : parts[any])
                .findFirst()
                .orElse("");
    }

    /** What passes through the clients of a name; through all if the setting is about all. */
    private List<Element> ofClient(Switch one, String name, String scope) {
        if (name.isEmpty() || one.client().isEmpty() || name.equals(ALL_CLIENTS)) {
            return everything(one, scope);
        }
        List<ClassInfo> named = passing.clients(scopes(scope), one.through()).stream()
                .filter(client -> clientNames.of(client, one.client(), scope).stream()
                        .anyMatch(each -> plain(each).equals(name)))
                .toList();
        return calls(one, flow -> false, named, Set.of());
    }

    private void settingsInCode(Switch one) {
        List<String[]> names = one.names().stream().map(Switches::parts).toList();
        for (CodeSettings.Found set : properties) {
            if (isAny(names, parts(set.name()))
                    && isOn(one, set.value())
                    && !isOfOtherVersion(one, scope(set.unit()))) {
                report(
                        one,
                        ofClient(one, client(names, parts(set.name())), scope(set.unit())),
                        site(set.name(), set.at().span(), set.unit().method()));
            }
        }
    }

    private void loggersInCode(Switch one) {
        for (CodeSettings.Found set : levels) {
            for (String name : one.names()) {
                boolean covers = name.equals(set.name()) || name.startsWith(set.name() + ".");
                if (covers && !set.name().isEmpty() && Level.of(set.value()).compareTo(one.at()) <= 0) {
                    report(
                            one,
                            everything(one, scope(set.unit())),
                            site(name, set.at().span(), set.unit().method()));
                    break;
                }
            }
        }
    }

    private static String scope(Unit unit) {
        SourceFile file = unit.method().owner().file();
        return Scopes.of(file == null ? "" : file.path());
    }

    /** The settings of a scope with the parts of their keys: each of many switches asks for all of them. */
    private Map<Setting, String[]> keys(String scope) {
        return keys.computeIfAbsent(scope, any -> {
            Map<Setting, String[]> all = new LinkedHashMap<>();
            configuration.settings(scope).forEach(setting -> all.put(setting, parts(setting.key())));
            return all;
        });
    }

    private static String[] parts(String key) {
        return plain(INDEX.matcher(key).replaceFirst("")).split("\\.", -1);
    }

    private static boolean isAny(List<String[]> names, String[] key) {
        return names.stream().anyMatch(name -> isKey(name, key));
    }

    private static boolean isKey(String[] wanted, String[] parts) {
        if (wanted.length != parts.length) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            if (!wanted[i].equals("*") && !wanted[i].equals(parts[i])) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    private boolean isOn(Switch one, Setting setting, String scope) {
        return configuration.expanded(setting.value(), scope).stream().anyMatch(value -> isOn(one, value));
    }

    private static boolean isOn(Switch one, String value) {
        boolean is = one.is().isEmpty() || one.is().stream().anyMatch(value.strip()::equalsIgnoreCase);
        boolean contains = one.contains().isEmpty()
                || one.contains().stream().anyMatch(part -> plain(value).contains(plain(part)));
        return is && contains;
    }

    private void loggers(Switch one, String scope) {
        List<LoggerLevel> levels = configuration.loggers(scope);
        for (String name : one.names()) {
            LoggerLevel nearest = null;
            for (LoggerLevel level : levels) {
                boolean covers = level.logger().isEmpty() && one.at() != Level.INFO
                        || name.equals(level.logger())
                        || name.startsWith(level.logger() + ".");
                boolean nearer = nearest == null
                        || level.logger().length() > nearest.logger().length();
                boolean louder = nearest != null
                        && level.logger().length() == nearest.logger().length()
                        && level(level, scope).compareTo(level(nearest, scope)) < 0;
                if (covers && (nearer || louder)) {
                    nearest = level;
                }
            }
            if (nearest != null
                    && level(nearest, scope).compareTo(one.at()) <= 0
                    && (!nearest.logger().isEmpty() || isUsed(one, name, scope))
                    && !isOfOtherVersion(one, scope)) {
                report(one, everything(one, scope), site(name, nearest.place()));
            }
        }
    }

    /**
     * Whether a library that the root's level makes talkative is in use, as far as imports tell. Statements go through other libraries
     * than those that log them.
     */
    private boolean isUsed(Switch one, String logger, String scope) {
        Predicate<String> scopes = scopes(scope);
        if (one.passes().contains(Traffic.STATEMENTS)) {
            return one.through().isEmpty() || one.through().stream().anyMatch(library -> passing.uses(scopes, library));
        }
        String[] parts = logger.split("\\.");
        return parts.length <= LIBRARY || passing.uses(scopes, String.join(".", Arrays.copyOf(parts, LIBRARY)));
    }

    private Level level(LoggerLevel logger, String scope) {
        Level loudest = Level.OFF;
        for (String text : configuration.expanded(logger.level(), scope)) {
            Level level = Level.of(text);
            loudest = level.compareTo(loudest) < 0 ? level : loudest;
        }
        return loudest;
    }

    private static SinkSite site(String what, Place place) {
        return new SinkSite(SinkKind.CONFIGURATION, what, place, "", "", what, Reads.FIELDS, null, null);
    }

    // ---- in code

    private void calls(Switch one, String name) {
        int dot = name.lastIndexOf('.');
        String type = name.substring(0, dot);
        for (MethodInfo method : bodies.mentioning(name.substring(dot + 1))) {
            Unit unit = bodies.unit(method);
            for (Instr instr : unit == null ? List.<Instr>of() : unit.instructions()) {
                if (unit != null
                        && instr instanceof Instr.Call call
                        && call.name().equals(name.substring(dot + 1))
                        && isOf(call, type, unit)
                        && hasArguments(one, call, unit)) {
                    report(one, around(one, call, unit), site(name, call.span(), method));
                }
            }
        }
    }

    private static boolean isOf(Instr.Call call, String type, Unit unit) {
        if (!(unit.body().link(call) instanceof Link.CallLink link)) {
            return false;
        }
        ClassInfo receiver = link.receiverType().classInfo();
        MethodInfo method = link.method();
        return receiver != null && receiver.isSubtypeOf(type)
                || method != null && method.owner().isSubtypeOf(type);
    }

    private static boolean hasArguments(Switch one, Instr.Call call, Unit unit) {
        if (one.arguments() >= 0 && call.args().length != one.arguments()) {
            return false;
        }
        if (one.is().isEmpty()) {
            return true;
        }
        return call.args().length > 0
                && unit.definitions().getOrDefault(call.args()[0], List.of()).stream()
                        .anyMatch(each -> one.is().contains(constant(each, unit)));
    }

    /** What a constant says, be it written out, a constant field or {@code Boolean.TRUE}; else nothing. */
    private static String constant(Instr instr, Unit unit) {
        if (instr instanceof Instr.Const constant) {
            return String.valueOf(constant.value());
        }
        boolean read = instr instanceof Instr.LoadField || instr instanceof Instr.Name;
        if (!read || !(unit.body().link(instr) instanceof Link.FieldLink link) || link.field() == null) {
            return "";
        }
        if (link.field().owner().name().equals("java.lang.Boolean")) {
            return link.field().name().toLowerCase(Locale.ROOT);
        }
        return String.valueOf(link.field().constant());
    }

    private void constants(Switch one, String name) {
        String simple = name.substring(name.lastIndexOf('.') + 1);
        for (MethodInfo method : bodies.mentioning(simple)) {
            Unit unit = bodies.unit(method);
            for (Instr instr : unit == null ? List.<Instr>of() : unit.instructions()) {
                if (unit != null
                        && (instr instanceof Instr.LoadField || instr instanceof Instr.Name)
                        && unit.body().link(instr) instanceof Link.FieldLink link
                        && link.field() != null
                        && (link.field().owner().name() + "." + link.field().name()).equals(name)
                        && !isCompared(instr.target(), unit)) {
                    Instr given = givenTo(instr, unit);
                    report(one, around(one, given, unit), site(name, given.span(), method));
                }
            }
        }
    }

    private static boolean isCompared(int register, Unit unit) {
        return unit.instructions().stream()
                .anyMatch(instr ->
                        instr instanceof Instr.Binary test && (test.left() == register || test.right() == register));
    }

    /** The call that is given the constant, else the constant. */
    private static Instr givenTo(Instr constant, Unit unit) {
        for (Instr instr : unit.instructions()) {
            if (instr instanceof Instr.Call call) {
                for (int argument : call.args()) {
                    if (argument == constant.target()) {
                        return call;
                    }
                }
            }
        }
        return constant;
    }

    private static SinkSite site(String what, long span, MethodInfo in) {
        String file = in.owner().file() == null ? "" : in.owner().file().path();
        return new SinkSite(
                SinkKind.CONFIGURATION,
                what,
                new Place(file, span),
                in.owner().name(),
                in.name(),
                in.signature(),
                Reads.FIELDS,
                null,
                null);
    }

    // ---- what passes

    private Predicate<String> scopes(String scope) {
        Set<String> others = visible.getOrDefault(scope, Set.of());
        return each -> each.equals(scope) || others.contains(each);
    }

    /** All that passes in a scope. */
    private List<Element> everything(Switch one, String scope) {
        Predicate<String> scopes = scopes(scope);
        List<Element> elements = new ArrayList<>(others(one, scopes));
        if (isAboutCalls(one)) {
            Predicate<TaintFlow> inScope =
                    flow -> scopes.test(Scopes.of(flow.sink().place().file()));
            elements.addAll(calls(one, inScope, passing.clients(scopes, one.through()), Set.of()));
        }
        return elements;
    }

    private List<Element> others(Switch one, Predicate<String> scopes) {
        List<Element> elements = new ArrayList<>();
        for (Traffic traffic :
                Stream.of(Traffic.values()).filter(one.passes()::contains).toList()) {
            if (traffic == Traffic.STATEMENTS) {
                elements.addAll(passing.statements(scopes, one.through()));
            } else if (traffic != Traffic.CALLS && traffic != Traffic.CALL_HEADERS) {
                elements.addAll(passing.requests(scopes, traffic));
            }
        }
        return elements;
    }

    /** What passes where a switch in code is: the clients that it is about, if that can be told, else all of the scope. */
    private List<Element> around(Switch one, Instr at, Unit unit) {
        String scope = scope(unit);
        if (!isAboutCalls(one)) {
            return everything(one, scope);
        }
        Predicate<String> scopes = scopes(scope);
        List<ClassInfo> clients = passing.clients(scopes, one.through());
        List<ClassInfo> built = Chain.literals(at, unit).stream()
                .map(literal -> type(literal, unit))
                .filter(clients::contains)
                .toList();
        List<ClassInfo> named = !built.isEmpty()
                ? built
                : clients.stream()
                        .filter(client -> isMadeIn(client, unit)
                                || isConfiguredBy(client, unit.method().owner()))
                        .toList();
        if (!named.isEmpty()) {
            return calls(one, flow -> false, named, Redacted.in(unit, one.hides()));
        }
        if (sends(unit, one.through())) {
            return calls(one, flow -> isIn(flow, unit), List.of(), Set.of());
        }
        return everything(one, scope);
    }

    private static boolean isAboutCalls(Switch one) {
        return one.passes().contains(Traffic.CALLS) || one.passes().contains(Traffic.CALL_HEADERS);
    }

    /** What goes out, or only its headers, but those that are redacted. */
    private List<Element> calls(
            Switch one, Predicate<TaintFlow> wanted, List<ClassInfo> clients, Set<String> redacted) {
        return one.passes().contains(Traffic.CALLS)
                ? passing.calls(wanted, clients, one.through(), redacted)
                : passing.headers(wanted, clients, one.through(), redacted);
    }

    private @Nullable ClassInfo type(Instr.ClassLiteral literal, Unit unit) {
        return passing.world()
                .resolve(literal.type(), unit.method().owner(), unit.method())
                .classInfo();
    }

    private boolean isMadeIn(ClassInfo client, Unit unit) {
        return unit.instructions().stream()
                .anyMatch(instr -> instr instanceof Instr.ClassLiteral literal && type(literal, unit) == client);
    }

    /** {@code @SomeClient(configuration = Loud.class)}. */
    private boolean isConfiguredBy(ClassInfo client, ClassInfo configurer) {
        return client.annotations().stream()
                .flatMap(annotation -> annotation.values().values().stream())
                .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
                .anyMatch(value -> value instanceof TypeUse type
                        && passing.world().resolve(type, client, null).classInfo() == configurer);
    }

    /** Whether a body sends something through the libraries, be it personal or not. */
    private boolean sends(Unit unit, List<String> through) {
        for (Instr instr : unit.instructions()) {
            MethodInfo method = instr instanceof Instr.Call call && unit.body().link(call) instanceof Link.CallLink link
                    ? link.method()
                    : null;
            if (method != null
                    && Passing.isThrough(method.owner().name() + "." + method.name(), through)
                    && isSink(method)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSink(MethodInfo method) {
        return rules
                .rows(
                        method.owner().supertypeNames(),
                        true,
                        method.name(),
                        null,
                        method.parameterTypes().size(),
                        method.isStatic())
                .stream()
                .flatMap(row -> row.effects().stream())
                .anyMatch(effect -> effect instanceof Effect.Sink);
    }

    private static boolean isIn(TaintFlow flow, Unit unit) {
        SinkSite sink = flow.sink();
        return sink.method().equals(unit.method().signature());
    }

    // ---- reporting

    private void report(Switch one, List<Element> elements, SinkSite site) {
        List<Element> all = new ArrayList<>(elements);
        one.data().forEach(id -> all.add(known(id, site)));
        for (Element element : all) {
            found.merge(
                    new Found(site.place(), element.dataType()),
                    flow(element, site),
                    (first, other) -> new TaintFlow(
                            first.element(),
                            first.state(),
                            first.steps(),
                            first.sink(),
                            first.confidence(),
                            first.others() + 1));
        }
    }

    /** What passes whatever the source says. */
    private static Element known(String dataType, SinkSite site) {
        return new Element(
                Element.Kind.METHOD,
                site.api(),
                dataType,
                Confidence.HIGH,
                List.of("every request has it"),
                Protection.RAW,
                null);
    }

    private static TaintFlow flow(Element element, SinkSite site) {
        List<Step> steps = new ArrayList<>();
        Place declared = element.place();
        if (declared != null) {
            steps.add(new Step(Step.Kind.DECLARED, element.name(), declared));
        }
        steps.add(new Step(Step.Kind.SINK, site.api(), site.place()));
        return new TaintFlow(element, element.state(), steps, site, Confidence.HIGH, 0);
    }
}
