package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.AnnotationUse;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** By which methods others than the source may come in: the JVM, containers, libraries, whoever reads a name. */
final class Doors {
    private final World world;
    private final Mentions mentions;
    private final Set<String> quiet;
    private final boolean application;

    /**
     * The doors of a program.
     *
     * @param methods of the source
     */
    Doors(World world, Mentions mentions, Set<String> quiet, List<MethodInfo> methods) {
        this.world = world;
        this.mentions = mentions;
        this.quiet = quiet;
        this.application = methods.stream().anyMatch(each -> isStart(each) || isSpoken(each.annotations()));
    }

    /** Where the JVM begins. */
    static boolean isStart(MethodInfo method) {
        return method.isStatic()
                && method.name().equals("main")
                && method.parameterTypes().stream().allMatch(type -> type instanceof JavaType.ArrayType);
    }

    /** Whether a method may be called from outside the source, or by somebody that nobody sees. */
    boolean isOpen(MethodInfo method) {
        return isStart(method)
                || method.declaration() == null
                || method.declaration().generated()
                || method.name().startsWith("<") // whoever makes objects of a class may be a container
                || isSpoken(method.annotations())
                || hasSpokenParameter(method)
                || mentions.has(method.name()) && isReferred(method.owner())
                || !method.isPrivate() && (isPartOfBean(method) || !isOnItsOwn(method));
    }

    /** What serialisers, mappers and pages ask of any object. */
    private static boolean isPartOfBean(MethodInfo method) {
        String name = method.name();
        int parameters = method.parameterTypes().size();
        return parameters == 0 && (name.startsWith("get") || name.startsWith("is"))
                || parameters == 1 && name.startsWith("set");
    }

    /**
     * Whether only the source can know of a method: a static one, or one of a component, or of objects that the source makes or that
     * nobody does.
     */
    private boolean isOnItsOwn(MethodInfo method) {
        ClassInfo owner = method.owner();
        boolean known =
                method.isStatic() || !owner.annotations().isEmpty() || mentions.makes(owner) || isNowhere(owner);
        return known && !owner.isIncomplete() && !isSpoken(owner.annotations()) && !isDeclaredAbove(method);
    }

    /**
     * Whether an application has no objects of a class: no other file speaks of it, no annotation or text names it, and it is nothing
     * that a library knows.
     */
    private boolean isNowhere(ClassInfo owner) {
        return application
                && owner.outer() == null
                && !mentions.has(owner.simpleName())
                && !isReferred(owner)
                && owner.supertypeNames().stream()
                        .skip(1) // itself
                        .map(name -> world.find(name, owner))
                        .allMatch(type -> type != null
                                && (type.origin() == ClassInfo.Origin.SOURCE
                                        || type.name().equals("java.lang.Object")));
    }

    /** Whether others have to do with objects of a class: another file speaks of it, of what it is or of what is one. */
    boolean isReferred(ClassInfo owner) {
        return mentions.referred().has(owner)
                || owner.supertypeNames().stream()
                        .skip(1) // itself
                        .map(name -> world.find(name, owner))
                        .anyMatch(type -> type == null
                                || type.origin() == ClassInfo.Origin.SOURCE
                                        && mentions.referred().has(type))
                || world.subclasses(owner).stream().anyMatch(mentions.referred()::has);
    }

    /** Whether it overrides what a library declares, or what something stands on above. */
    private boolean isDeclaredAbove(MethodInfo method) {
        ClassInfo owner = method.owner();
        return owner.supertypeNames().stream()
                .skip(1) // itself
                .map(name -> world.find(name, owner))
                .anyMatch(type -> type == null || isDeclaredIn(type, method));
    }

    private boolean isDeclaredIn(ClassInfo type, MethodInfo method) {
        boolean foreign = type.origin() != ClassInfo.Origin.SOURCE || isSpoken(type.annotations());
        return type.methods().stream()
                .filter(above -> above.name().equals(method.name())
                        && above.parameterTypes().size()
                                == method.parameterTypes().size())
                .anyMatch(above -> foreign || isSpoken(above.annotations()) || hasSpokenParameter(above));
    }

    private boolean hasSpokenParameter(MethodInfo method) {
        return IntStream.range(0, method.parameterTypes().size())
                .anyMatch(i -> isSpoken(method.parameterAnnotations(i)));
    }

    /** Whether one of some annotations may make somebody call what it stands on. */
    private boolean isSpoken(List<AnnotationUse> annotations) {
        return annotations.stream().anyMatch(each -> !isQuiet(each.name()));
    }

    private boolean isQuiet(String annotation) {
        for (int dot = annotation.lastIndexOf('.'); dot > 0; dot = annotation.lastIndexOf('.', dot - 1)) {
            if (quiet.contains(annotation.substring(0, dot + 1))) {
                return true;
            }
        }
        return quiet.contains(annotation);
    }
}
