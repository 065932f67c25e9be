package io.github.piiflow.binding;

import io.github.piiflow.code.Import;
import io.github.piiflow.code.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What a file's package and imports make visible. */
final class FileScope {
    private static final Object ABSENT = new Object();

    private final SourceFile file;
    private final ClassTable table;
    private final Map<String, String> singles = new HashMap<>();
    private final List<String> onDemand = new ArrayList<>();
    private final Map<String, List<String>> staticSingles = new HashMap<>();
    private final List<String> staticOnDemand = new ArrayList<>();
    private final Map<String, Object> found = new ConcurrentHashMap<>();
    private volatile @Nullable List<KnownClass> staticClasses;

    FileScope(SourceFile file, ClassTable table) {
        this.file = file;
        this.table = table;
        List<String> modules = new ArrayList<>();
        for (Import each : file.imports()) {
            if (each.module()) {
                modules.addAll(table.jdk().exports(each.name()));
            } else {
                add(each);
            }
        }
        onDemand.add("java.lang");
        onDemand.addAll(modules);
    }

    SourceFile file() {
        return file;
    }

    ClassTable table() {
        return table;
    }

    /**
     * A type by its simple name. What a single import names is a type even if it is not found.
     *
     * @return null if nothing of that name is visible
     */
    @Nullable
    KnownClass find(String simpleName) {
        Object known = found.get(simpleName);
        if (known == null) {
            KnownClass type = lookUp(simpleName);
            known = type == null ? ABSENT : type;
            found.put(simpleName, known);
        }
        return known instanceof KnownClass type ? type : null;
    }

    /** Lets go of what names mean. */
    void forget() {
        found.clear();
    }

    /** A class by its full name, as seen from here. */
    @Nullable
    KnownClass findQualified(String name) {
        return table.find(name, file);
    }

    /** The class for a name that is not found; counted as such. */
    KnownClass unresolved(String name) {
        table.ledger().record(name, file.path());
        return table.unresolved(name);
    }

    /** Classes that may declare a statically imported member: those that name it first. */
    List<KnownClass> staticOwners(String member) {
        List<String> named = staticSingles.get(member);
        if (named == null) {
            return staticOnDemandClasses();
        }
        List<KnownClass> owners = new ArrayList<>(named.size() + staticOnDemand.size());
        for (String each : named) {
            owners.add(classNamed(each));
        }
        owners.addAll(staticOnDemandClasses());
        return owners;
    }

    /** Whether a static import names exactly this member. */
    boolean importsStatically(String member) {
        return staticSingles.containsKey(member);
    }

    private List<KnownClass> staticOnDemandClasses() {
        List<KnownClass> known = staticClasses;
        if (known == null) {
            known = new ArrayList<>(staticOnDemand.size());
            for (String each : staticOnDemand) {
                known.add(classNamed(each));
            }
            staticClasses = known;
        }
        return known;
    }

    private KnownClass classNamed(String name) {
        KnownClass type = findQualified(name);
        return type == null ? unresolved(name) : type;
    }

    private void add(Import each) {
        String name = each.name();
        String last = name.substring(name.lastIndexOf('.') + 1);
        if (each.onStatic() && each.onDemand()) {
            staticOnDemand.add(name);
        } else if (each.onStatic()) {
            int dot = Math.max(0, name.lastIndexOf('.'));
            staticSingles.computeIfAbsent(last, unused -> new ArrayList<>(1)).add(name.substring(0, dot));
        } else if (each.onDemand()) {
            onDemand.add(name);
        } else {
            singles.put(last, name);
        }
    }

    private @Nullable KnownClass lookUp(String simpleName) {
        String imported = singles.get(simpleName);
        if (imported != null) {
            return classNamed(imported);
        }
        if (staticSingles.containsKey(simpleName)) {
            KnownClass nested = staticNested(simpleName, staticOwners(simpleName));
            if (nested != null) {
                return nested;
            }
        }
        KnownClass neighbour = table.find(file.packageName(), simpleName, file);
        return neighbour != null ? neighbour : lookUpOnDemand(simpleName);
    }

    private @Nullable KnownClass lookUpOnDemand(String simpleName) {
        for (String each : onDemand) {
            KnownClass type = table.hasPackage(each)
                    ? table.find(each, simpleName, file)
                    : findQualified(each + '.' + simpleName);
            if (type != null) {
                return type;
            }
        }
        return staticOnDemand.isEmpty() ? null : staticNested(simpleName, staticOnDemandClasses());
    }

    private static @Nullable KnownClass staticNested(String simpleName, List<KnownClass> owners) {
        for (KnownClass each : owners) {
            KnownClass nested = each.memberType(simpleName);
            if (nested != null) {
                return nested;
            }
        }
        return null;
    }
}
