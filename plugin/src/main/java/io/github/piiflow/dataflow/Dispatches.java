package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.catalog.Element;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What a call does that may reach many methods: joined once for these methods, not at every call. */
final class Dispatches {
    /** Calls that may reach more methods are applied as one. */
    static final int MANY = 5;

    private final Program program;
    private final Map<Key, Joined> known = new ConcurrentHashMap<>();
    private final Map<MethodInfo, Set<Key>> reaching = new ConcurrentHashMap<>();
    private final Map<ClassInfo, Boolean> printers = new ConcurrentHashMap<>();

    Dispatches(Program program) {
        this.program = program;
    }

    /** The same methods may be reached by another declaration, whose types differ. */
    private record Key(MethodInfo method, List<MethodInfo> targets) {}

    /** A result with the summaries that it was made from: of methods that call each other they change. */
    private record Joined(List<Summary> from, Any any) {
        boolean isFrom(List<Summary> others) {
            for (int i = 0; i < others.size(); i++) {
                if (from.get(i) != others.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** What any one of several methods does, and what of it was not followed. */
    record Any(Summary summary, Set<Cut> cuts) {}

    /** Lets go of what was made from the summaries of methods. */
    void forget(Collection<MethodInfo> methods) {
        for (MethodInfo method : methods) {
            Set<Key> keys = reaching.remove(method);
            if (keys != null) {
                keys.forEach(known::remove);
            }
        }
    }

    /** Any one of the targets runs, in terms of the method that they implement. */
    Any join(MethodInfo method, List<MethodInfo> targets) {
        List<Summary> now = targets.stream().map(program::summary).toList();
        Key key = new Key(method, targets);
        Joined before = known.get(key);
        if (before == null || !before.isFrom(now)) {
            Evaluation.Outcome outcome = Evaluation.any(method, targets, program);
            before = new Joined(now, new Any(outcome.summary(), outcome.exits().cuts()));
            if (known.put(key, before) == null) {
                targets.forEach(target -> reaching.computeIfAbsent(target, any -> ConcurrentHashMap.newKeySet())
                        .add(key));
            }
        }
        return before.any();
    }

    /** Whether many classes below a class of the source print something of their own. */
    boolean printsMany(ClassInfo info) {
        return info.origin() == ClassInfo.Origin.SOURCE && printers.computeIfAbsent(info, this::arePrinters);
    }

    private boolean arePrinters(ClassInfo info) {
        MethodInfo method = program.world().method(info, "toString", 0);
        return method != null
                && program.world().subclasses(info).size() >= MANY
                && program.world().targets(method, info).stream()
                                .filter(Program::hasBody)
                                .count()
                        > MANY;
    }

    /** What one of several methods gives: that it could be that one is no evidence; that most of them give such data is. */
    Value likely(Value given, List<MethodInfo> targets) {
        if (!given.hasFacts()) {
            return given;
        }
        Set<Element> usual = usual(targets);
        return given.mapFacts(fact -> usual.contains(elementOf(fact)) ? fact : fact.doubted(1));
    }

    private static @Nullable Object elementOf(Fact fact) {
        return fact.origin() instanceof Path path ? path.element() : fact.origin();
    }

    /** The personal data that at least half of several methods give back. */
    private Set<Element> usual(List<MethodInfo> targets) {
        Map<Element, Integer> counts = new HashMap<>();
        for (MethodInfo target : targets) {
            Set<Element> given = new HashSet<>();
            for (Fact fact : program.summary(target).result().facts()) {
                Element element = fact.origin() instanceof Path path ? path.element() : (Element) fact.origin();
                if (element != null && given.add(element)) {
                    counts.merge(element, 1, Integer::sum);
                }
            }
        }
        counts.values().removeIf(count -> 2 * count < targets.size());
        return counts.keySet();
    }
}
