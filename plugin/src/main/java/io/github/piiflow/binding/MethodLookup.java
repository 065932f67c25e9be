package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.TypeDecl;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Methods of a class and its supertypes. */
final class MethodLookup {
    private MethodLookup() {}

    /** All methods of a name, overridden ones left out; classes before interfaces, nearer before farther. */
    static List<MethodInfo> find(KnownClass in, String name) {
        if (name.equals(MethodDecl.CONSTRUCTOR)) {
            return in.declaredMethods(name);
        }
        List<MethodInfo> found = new ArrayList<>();
        List<ClassType> types = in.supertypes().types();
        for (ClassType type : types) {
            if (!isInterface(type)) {
                addAll(in, type, name, found);
            }
        }
        for (ClassType type : types) {
            if (isInterface(type)) {
                addAll(in, type, name, found);
            }
        }
        return List.copyOf(found);
    }

    /** The one abstract method of an interface that Object does not have. */
    static @Nullable MethodInfo functionMethod(KnownClass in) {
        if (in.kind() != TypeDecl.Kind.INTERFACE) {
            return null;
        }
        MethodInfo found = null;
        for (ClassType type : in.supertypes().types()) {
            for (MethodInfo each : type.info().methods()) {
                if (each.isAbstract() && !isOfObject(each) && isVisible(in, each)) {
                    if (found != null && found != each) {
                        return null;
                    }
                    found = each;
                }
            }
        }
        return found;
    }

    private static boolean isVisible(KnownClass in, MethodInfo method) {
        for (MethodInfo each : in.methodsNamed(method.name())) {
            if (each == method) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfObject(MethodInfo method) {
        return switch (method.name()) {
            case "equals" -> method.parameterTypes().size() == 1;
            case "hashCode", "toString" -> method.parameterTypes().isEmpty();
            default -> false;
        };
    }

    private static void addAll(KnownClass in, ClassType type, String name, List<MethodInfo> found) {
        for (MethodInfo each : KnownClass.of(type).declaredMethods(name)) {
            if (isInherited(in, each)) {
                add(in, each, found);
            }
        }
    }

    private static void add(KnownClass in, MethodInfo method, List<MethodInfo> found) {
        for (int i = 0; i < found.size(); i++) {
            MethodInfo other = found.get(i);
            if (other.owner() != method.owner() && Overriding.sameParameters(other, method, in)) {
                if (refines(method, other)) {
                    found.set(i, method);
                }
                return;
            }
        }
        found.add(method);
    }

    /** Whether an interface's method comes after a more general interface's of the same shape. */
    private static boolean refines(MethodInfo later, MethodInfo earlier) {
        return earlier.owner().kind() == TypeDecl.Kind.INTERFACE
                && later.owner().kind() == TypeDecl.Kind.INTERFACE
                && KnownClass.of(later.owner()).supertypes().find(earlier.owner()) != null;
    }

    private static boolean isInherited(KnownClass in, MethodInfo method) {
        if (method.owner() == in) {
            return true;
        }
        if (method.isStatic() && method.owner().kind() == TypeDecl.Kind.INTERFACE) {
            return false;
        }
        return !method.isPrivate() || outermost(method.owner()) == outermost(in);
    }

    private static ClassInfo outermost(ClassInfo info) {
        ClassInfo result = info;
        for (ClassInfo outer = result.outer(); outer != null; outer = result.outer()) {
            result = outer;
        }
        return result;
    }

    private static boolean isInterface(ClassType type) {
        TypeDecl.Kind kind = type.info().kind();
        return kind == TypeDecl.Kind.INTERFACE || kind == TypeDecl.Kind.ANNOTATION;
    }
}
