package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.TypeDecl;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Who extends whom in the source, and which method runs on an object of which class. */
final class Hierarchy {
    private final Map<ClassInfo, List<ClassInfo>> subclasses;
    private final Map<Question, List<MethodInfo>> targets = new ConcurrentHashMap<>();

    private record Question(MethodInfo method, ClassInfo receiver) {}

    Hierarchy(List<SourceClass> classes) {
        Map<ClassInfo, List<ClassInfo>> all = new IdentityHashMap<>();
        for (SourceClass each : classes) {
            for (ClassType above : each.supertypes().types()) {
                if (above.info() != each) {
                    all.computeIfAbsent(above.info(), unused -> new ArrayList<>())
                            .add(each);
                }
            }
        }
        subclasses = all;
    }

    /** Direct and indirect ones, in the order of the source. */
    List<ClassInfo> subclasses(ClassInfo info) {
        return Collections.unmodifiableList(subclasses.getOrDefault(info, List.of()));
    }

    List<MethodInfo> targets(MethodInfo method, ClassInfo receiver) {
        Question question = new Question(method, receiver);
        List<MethodInfo> known = targets.get(question);
        if (known == null) {
            known = find(method, receiver);
            targets.put(question, known);
        }
        return known;
    }

    /** The method that runs on an object of exactly this class. */
    @Nullable
    MethodInfo implementation(MethodInfo method, ClassInfo exact) {
        if (method.isStatic() || method.isPrivate() || method.isConstructor()) {
            return method;
        }
        MethodInfo fallback = null;
        for (MethodInfo each : KnownClass.of(exact).methodsNamed(method.name())) {
            boolean same = each == method || overrides(each, method, exact);
            if (same && !each.isAbstract()) {
                return each;
            }
            fallback = same && fallback == null ? each : fallback;
        }
        return fallback;
    }

    private List<MethodInfo> find(MethodInfo method, ClassInfo receiver) {
        if (method.isFinal()) {
            return List.of(method);
        }
        Set<MethodInfo> found = new LinkedHashSet<>();
        add(method, receiver, found);
        for (ClassInfo each : subclasses.getOrDefault(receiver, List.of())) {
            add(method, each, found);
        }
        if (found.isEmpty()) {
            MethodInfo own = implementation(method, receiver);
            return List.of(own == null ? method : own);
        }
        return List.copyOf(found);
    }

    private void add(MethodInfo method, ClassInfo in, Set<MethodInfo> found) {
        MethodInfo target = implementation(method, in);
        boolean isAnyObject = in.origin() != ClassInfo.Origin.SOURCE || !in.isAbstract() || !hasSubclasses(in);
        if (target != null && !target.isAbstract() && (isAnyObject || isImplemented(target, in))) {
            found.add(target);
        }
    }

    /** Whether a class nobody sees implements the interface besides its subclasses: the generated one has this method. */
    private static boolean isImplemented(MethodInfo method, ClassInfo in) {
        MethodDecl written = method.declaration();
        return in.kind() == TypeDecl.Kind.INTERFACE && method.owner() == in && written != null && written.generated();
    }

    private boolean hasSubclasses(ClassInfo info) {
        return subclasses.containsKey(info);
    }

    private static boolean overrides(MethodInfo candidate, MethodInfo method, ClassInfo in) {
        if (candidate.isStatic() || candidate.owner().kind() == TypeDecl.Kind.ANNOTATION) {
            return false;
        }
        return Overriding.sameParameters(candidate, method, KnownClass.of(in));
    }
}
