package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.rule.Condition;
import io.github.piiflow.rule.Effect;
import io.github.piiflow.rule.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What rules have put into objects for other rules to ask for: of objects at hand in the heap, of those in fields by the
 * constructors and initialisers of their classes.
 */
final class Settings {
    private static final String PREFIX = "#=";

    private final Program program;
    private final Set<String> settable = new TreeSet<>();
    private final Map<ClassInfo, Boolean> isSettable = new ConcurrentHashMap<>();
    private final Map<ClassInfo, List<MethodInfo>> makers = new ConcurrentHashMap<>();
    private final Map<String, Token> kept = new ConcurrentHashMap<>();

    Settings(Program program) {
        this.program = program;
        for (Row row : program.rules().allRows()) {
            boolean asks = row.when().stream().anyMatch(Condition.PartOneOf.class::isInstance);
            if (asks || row.effects().stream().anyMatch(Effect.Set.class::isInstance)) {
                settable.add(row.on());
            }
        }
    }

    /** Under which an object keeps a setting, apart from its own fields. */
    static String selector(String setting) {
        return PREFIX + setting;
    }

    /** Whether rules have put settings into an object made here, other than how many elements it has. */
    static boolean areIn(Value object, State state) {
        Token single = object.single();
        if (single == null || !single.isFresh()) {
            return false;
        }
        for (String selector : state.heap().fields(single).keySet()) {
            if (selector.startsWith(PREFIX) && !selector.equals(Places.SIZE)) {
                return true;
            }
        }
        return false;
    }

    /** What a part of an object was set to; null if that is not known. */
    @Nullable
    Object constant(State state, Token object, String selector) {
        Value here = state.heap().get(object, selector);
        if (here != null) {
            return here.constant();
        }
        Object found = null;
        for (Made made : made(object)) {
            Value value = made.read(selector);
            Object constant = value == null ? null : value.constant();
            if (constant == null || found != null && !found.equals(constant)) {
                return null;
            }
            found = constant;
        }
        return found;
    }

    /** What a part of a part of an object is; null if that is not known. */
    @Nullable
    Value part(State state, Token object, String selector, String inner) {
        Value here = state.heap().get(object, selector);
        if (here != null) {
            Token part = here.single();
            return part == null ? null : state.heap().get(part, inner);
        }
        for (Made made : made(object)) {
            Value part = made.read(selector);
            Token single = part == null ? null : part.single();
            Value value = single == null ? null : made.read(single, inner);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The objects in a part of an object that is a list; what they were made with is put into the heap if it is not there. */
    List<Value> elements(State state, Token object, String selector) {
        Value here = state.heap().get(object, selector);
        if (here != null) {
            return here.single() == null ? List.of() : elements(state.heap().fields(here.single()));
        }
        for (Made made : made(object)) {
            Value part = made.read(selector);
            Token single = part == null ? null : part.single();
            if (single != null) {
                Map<String, Value> parts = new LinkedHashMap<>();
                made.writes().getOrDefault(single, Map.of()).forEach((name, each) -> parts.put(name, each.value()));
                List<Value> elements = elements(parts);
                elements.forEach(each -> bring(each, made, state));
                return elements;
            }
        }
        return List.of();
    }

    /** A name by which an object in a field is known in other methods, too; null if it is in none. */
    @Nullable
    String keep(Token object) {
        Path path = object.path();
        Path owner = path == null ? null : path.parent();
        if (path == null || owner == null || owner.parent() != null) {
            return null;
        }
        String name = (owner.isStatic() ? owner.selector() : owner.type().erasure()) + "." + path.selector();
        kept.putIfAbsent(name, object);
        return name;
    }

    @Nullable
    Token kept(String name) {
        return kept.get(name);
    }

    private static List<Value> elements(Map<String, Value> parts) {
        List<Value> all = new ArrayList<>();
        parts.forEach((name, value) -> {
            if (name.charAt(0) == '[') {
                all.add(value);
            }
        });
        return all;
    }

    private static void bring(Value element, Made made, State state) {
        Token single = element.single();
        if (single != null && state.heap().fields(single).isEmpty()) {
            made.writes()
                    .getOrDefault(single, Map.of())
                    .forEach((name, part) -> state.heap().put(single, name, part.value()));
        }
    }

    /** An object that a constructor or initialiser puts into a field. */
    private record Made(Map<Token, Map<String, Summary.Part>> writes, Token object) {
        @Nullable
        Value read(String selector) {
            return read(object, selector);
        }

        @Nullable
        Value read(Token token, String selector) {
            Summary.Part part = writes.getOrDefault(token, Map.of()).get(selector);
            return part == null ? null : part.value();
        }
    }

    private List<Made> made(Token object) {
        Path path = object.path();
        Path owner = path == null ? null : path.parent();
        if (path == null || owner == null || owner.parent() != null) {
            return List.of();
        }
        ClassInfo type = owner.isStatic()
                ? program.world().find(owner.selector().substring(Path.STATIC.length()), null)
                : owner.type().classInfo();
        if (type == null || type.origin() != ClassInfo.Origin.SOURCE) {
            return List.of();
        }
        List<Made> all = new ArrayList<>(1);
        for (MethodInfo maker : makers(type)) {
            Map<Token, Map<String, Summary.Part>> writes =
                    program.summary(maker).writes();
            writes.forEach((token, parts) -> {
                Summary.Part part = isOwner(token, owner) ? parts.get(path.selector()) : null;
                Token single = part == null ? null : part.value().single();
                if (single != null) {
                    all.add(new Made(writes, single));
                }
            });
        }
        return all;
    }

    private static boolean isOwner(Token token, Path owner) {
        Path path = token.path();
        return path != null
                && path.parent() == null
                && path.selector().equals(owner.isStatic() ? owner.selector() : Path.THIS);
    }

    /** The methods that fill the fields of a class when it, or an object of it, is made. */
    private List<MethodInfo> makers(ClassInfo type) {
        return makers.computeIfAbsent(type, any -> {
            Map<MethodInfo, Boolean> all = new LinkedHashMap<>();
            for (ClassInfo at = type; at != null; at = Forms.parent(at)) {
                for (MethodInfo method : at.methods()) {
                    if (method.isConstructor()
                            || method.name().equals(MethodDecl.INSTANCE_INIT)
                            || method.name().equals(MethodDecl.STATIC_INIT)) {
                        all.put(method, true);
                    }
                }
            }
            return List.copyOf(all.keySet());
        });
    }

    /** What has to be known before a method that reads a field is: who fills it, if rules may ask for its settings. */
    List<MethodInfo> makers(FieldInfo field) {
        ClassInfo type = field.type().classInfo();
        boolean asked = type != null
                && type.origin() != ClassInfo.Origin.SOURCE
                && isSettable.computeIfAbsent(
                        type, each -> each.supertypeNames().stream().anyMatch(settable::contains));
        return asked && field.owner().origin() == ClassInfo.Origin.SOURCE ? makers(field.owner()) : List.of();
    }
}
