package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.code.SourceFile;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * All classes by name: source first, then class path, then JDK, then outlines, which also say what newer
 * JDKs have. One object per class.
 */
final class ClassTable {
    private static final Object ABSENT = new Object();

    private final SourceIndex sources;
    private final ClassPath classPath;
    private final JdkClasses jdk;
    private final Map<String, Object> binaries = new ConcurrentHashMap<>();
    private final Map<String, Object> named = new ConcurrentHashMap<>();
    private final Map<String, UnresolvedClass> unresolved = new ConcurrentHashMap<>();
    private final UnresolvedNames ledger = new UnresolvedNames();
    private final ClassType object;

    ClassTable(SourceIndex sources, ClassPath classPath) {
        this.sources = sources;
        this.classPath = classPath;
        this.jdk = new JdkClasses();
        this.object = internal("java/lang/Object").raw();
    }

    ClassType object() {
        return object;
    }

    /** The type of a JDK class that is always there, without arguments. */
    ClassType jdkType(String internalName) {
        return internal(internalName).raw();
    }

    JdkClasses jdk() {
        return jdk;
    }

    UnresolvedNames ledger() {
        return ledger;
    }

    /** A class by its dotted name; {@code from} decides among several of one name. */
    @Nullable
    KnownClass find(String dotted, @Nullable SourceFile from) {
        SourceClass source = sources.find(dotted, from);
        return source != null ? source : findBinary(dotted);
    }

    /** A top-level class of a package. */
    @Nullable
    KnownClass find(String packageName, String simpleName, @Nullable SourceFile from) {
        String dotted = packageName.isEmpty() ? simpleName : packageName + '.' + simpleName;
        SourceClass source = sources.find(dotted, from);
        return source != null ? source : lookUp(dotted.replace('.', '/'));
    }

    /** Whether there is a package of that name, or one whose name begins with it and a dot. */
    boolean hasPackage(String dotted) {
        return sources.hasPackage(dotted) || classPath.hasPackage(dotted) || jdk.hasPackage(dotted);
    }

    /** The class that a class file names. */
    KnownClass internal(String internalName) {
        KnownClass found = internalIfKnown(internalName);
        return found != null ? found : unresolved(internalName.replace('/', '.').replace('$', '.'));
    }

    @Nullable
    KnownClass internalIfKnown(String internalName) {
        Object known = binaries.get(internalName);
        if (known == null) {
            String dotted = internalName.replace('/', '.');
            SourceClass source = sources.find(dotted.replace('$', '.'), null);
            return source != null ? source : lookUp(internalName);
        }
        return known instanceof BinaryClass found ? found : null;
    }

    /** The stand-in for a class that is named but not found. */
    UnresolvedClass unresolved(String name) {
        UnresolvedClass known = unresolved.get(name);
        return known != null ? known : unresolved.computeIfAbsent(name, each -> new UnresolvedClass(this, each));
    }

    ClassFile read(String internalName) {
        byte[] bytes = classPath.read(internalName);
        if (bytes != null) {
            return read(internalName, bytes);
        }
        byte[] ofJdk = jdk.read(internalName);
        ClassFile outline = classPath.outlines().read(internalName);
        if (ofJdk == null) {
            return outline == null ? ClassFile.unreadable(internalName) : outline;
        }
        ClassFile found = read(internalName, ofJdk);
        return outline == null ? found : found.withMembersOf(outline);
    }

    private ClassFile read(String internalName, byte[] bytes) {
        try {
            return ClassFileReader.read(bytes);
        } catch (RuntimeException e) {
            classPath.problem(internalName, e); // ASM throws whatever a broken file leads to
            return ClassFile.unreadable(internalName);
        }
    }

    private @Nullable KnownClass findBinary(String dotted) {
        Object known = named.get(dotted);
        if (known == null) {
            BinaryClass found = lookUpNested(dotted);
            known = found == null ? ABSENT : found;
            named.put(dotted, known);
        }
        return known instanceof BinaryClass found ? found : null;
    }

    /** Dots may separate packages or nested classes: tries fewer and fewer packages. */
    private @Nullable BinaryClass lookUpNested(String dotted) {
        StringBuilder name = new StringBuilder(dotted.replace('.', '/'));
        while (true) {
            BinaryClass found = lookUp(name.toString());
            int slash = name.lastIndexOf("/");
            if (found != null || slash < 0) {
                return found;
            }
            name.setCharAt(slash, '$');
        }
    }

    private @Nullable BinaryClass lookUp(String internalName) {
        Object known = binaries.get(internalName);
        if (known == null) {
            boolean exists = classPath.has(internalName)
                    || jdk.has(internalName)
                    || classPath.outlines().has(internalName);
            Object made = exists ? new BinaryClass(this, internalName, dotted(internalName)) : ABSENT;
            Object raced = binaries.putIfAbsent(internalName, made);
            known = raced == null ? made : raced;
        }
        return known instanceof BinaryClass found ? found : null;
    }

    /** A dollar sign separates a nested class from an outer one if there is such a class. */
    private String dotted(String internalName) {
        int dollar = internalName.lastIndexOf('$');
        if (dollar > 0 && dollar < internalName.length() - 1) {
            BinaryClass outer = lookUp(internalName.substring(0, dollar));
            if (outer != null) {
                return outer.name() + '.' + internalName.substring(dollar + 1);
            }
        }
        return internalName.replace('/', '.');
    }
}
