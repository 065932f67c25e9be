package io.github.piiflow.exposure;

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
import io.github.piiflow.configuration.Scopes;
import io.github.piiflow.dataflow.SinkSite;
import io.github.piiflow.dataflow.TaintFlow;
import io.github.piiflow.rule.Effect;
import io.github.piiflow.rule.Rules;
import io.github.piiflow.rule.Switch;
import io.github.piiflow.rule.Switch.Traffic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What passes where a switch is on: through the clients that it is about, or through all of its scope. */
final class Reach {
    private static final Set<Traffic> OF_CALLS = Set.of(Traffic.CALLS, Traffic.CALL_HEADERS, Traffic.CALL_BODIES);

    /** Parts of a package's name that tell a library: {@code org.glassfish.jersey}. */
    private static final int LIBRARY = 3;

    /** What stands for all clients where a setting names one. */
    private static final String ALL_CLIENTS = "default";

    private final Rules rules;
    private final Passing passing;
    private final ClientNames clientNames;
    private final Map<String, Set<String>> visible;

    /**
     * What passes in a world.
     *
     * @param flows what leaves anywhere
     * @param visible by scope, the other scopes that its configuration holds for, too
     */
    Reach(
            World world,
            Catalog catalog,
            Rules rules,
            Configuration configuration,
            List<TaintFlow> flows,
            Map<String, Set<String>> visible) {
        this.rules = rules;
        this.passing = new Passing(world, catalog, flows);
        this.clientNames = new ClientNames(world, configuration);
        this.visible = visible;
    }

    /** The scope that a body stands in. */
    static String scope(Unit unit) {
        SourceFile file = unit.method().owner().file();
        return Scopes.of(file == null ? "" : file.path());
    }

    /** Whether the library of a module is of a version that does not know the switch, as far as that is known. */
    boolean isOfOtherVersion(Switch one, String scope) {
        Predicate<String> scopes = scopes(scope);
        return !one.unless().isEmpty() && passing.hasAny(scopes, one.unless()) && !passing.hasAny(scopes, one.when());
    }

    /**
     * Whether a library that the root's level makes talkative is in use, as far as imports tell. Statements go through other libraries
     * than those that log them.
     */
    boolean isUsed(Switch one, String logger, String scope) {
        Predicate<String> scopes = scopes(scope);
        if (one.passes().contains(Traffic.STATEMENTS)) {
            return one.through().isEmpty() || one.through().stream().anyMatch(library -> passing.uses(scopes, library));
        }
        String[] parts = logger.split("\\.");
        return parts.length <= LIBRARY || passing.uses(scopes, String.join(".", Arrays.copyOf(parts, LIBRARY)));
    }

    /** What passes through the clients of a name; through all if the setting is about all. */
    List<Element> ofClient(Switch one, String name, String scope) {
        if (name.isEmpty() || one.client().isEmpty() || name.equals(ALL_CLIENTS)) {
            return everything(one, scope);
        }
        List<ClassInfo> named = passing.clients(scopes(scope), one.through()).stream()
                .filter(client -> clientNames.of(client, one.client(), scope).stream()
                        .anyMatch(each -> SettingKeys.plain(each).equals(name)))
                .toList();
        return calls(one, flow -> false, named, Set.of());
    }

    private Predicate<String> scopes(String scope) {
        Set<String> others = visible.getOrDefault(scope, Set.of());
        return each -> each.equals(scope) || others.contains(each);
    }

    /** All that passes in a scope. */
    List<Element> everything(Switch one, String scope) {
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
            } else if (!OF_CALLS.contains(traffic)) {
                elements.addAll(passing.requests(scopes, traffic));
            }
        }
        return elements;
    }

    /** What passes where a switch in code is: the clients that it is about, if that can be told, else all of the scope. */
    List<Element> around(Switch one, Instr at, Unit unit) {
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
        return one.passes().stream().anyMatch(OF_CALLS::contains);
    }

    /** What goes out, or only its headers, or all but these; not those that are redacted. */
    private List<Element> calls(
            Switch one, Predicate<TaintFlow> wanted, List<ClassInfo> clients, Set<String> redacted) {
        if (one.passes().contains(Traffic.CALL_BODIES)) {
            return passing.bodies(wanted, clients, one.through());
        }
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
}
