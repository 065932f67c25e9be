package io.github.piiflow.rule;

import io.github.piiflow.rule.LibraryClass.Method;
import io.github.piiflow.rule.Position.Part;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which positions the methods of a type have. */
final class Shapes {
    /** Types that may be anything, functions included. */
    private static final List<String> ANYTHING = List.of("java.lang.Object", "java.io.Serializable");

    private final LibraryClasses classes;
    private final LibraryClass type;

    Shapes(LibraryClasses classes, LibraryClass type) {
        this.classes = classes;
        this.type = type;
    }

    boolean has(Method method, Position position) {
        for (Part part : position.parts()) {
            if (!hasArgument(method, argument(part))) {
                return false;
            }
        }
        Part first = position.parts().isEmpty() ? null : position.parts().get(0);
        return switch (position.root()) {
            case THIS -> !method.isStatic() && fits(type.name(), first);
            case ARG -> hasArgument(method, position.index()) && fits(typeOf(method, position.index()), first);
            case ARGS -> hasArgument(method, position.index());
            case RETURN -> method.result() != null && fits(method.result(), first);
            case THROWN -> true;
        };
    }

    /** The number of the argument that a part speaks about, or -1. */
    private static int argument(Part part) {
        if (part instanceof Position.ArgumentElement element) {
            return element.argument();
        }
        if (part instanceof Position.ArgumentKeyValue value) {
            return value.argument();
        }
        return part instanceof Position.Place place ? place.argument() : -1;
    }

    private static boolean hasArgument(Method method, int argument) {
        return argument < method.parameters().size() || method.varargs();
    }

    private static String typeOf(Method method, int argument) {
        int last = method.parameters().size() - 1;
        String written = method.parameters().get(Math.min(argument, last));
        return method.varargs() && argument >= last ? written.substring(0, written.length() - 2) : written;
    }

    /** Whether an object of the type can be called as the part says. */
    private boolean fits(String name, @Nullable Part part) {
        if (part instanceof Position.CallbackParameter parameter) {
            return isFunction(name, method -> method.parameters().size() > parameter.index());
        }
        return !(part instanceof Position.CallbackReturn) || isFunction(name, method -> method.result() != null);
    }

    private boolean isFunction(String name, Predicate<Method> wanted) {
        Optional<LibraryClass> function = classes.find(name);
        return function.isEmpty() && !name.endsWith("[]") && name.contains(".")
                || ANYTHING.contains(name)
                || function.filter(each -> classes.withSupertypes(each).stream()
                                .filter(supertype -> !supertype.name().equals("java.lang.Object"))
                                .flatMap(supertype -> supertype.methods().stream())
                                .anyMatch(wanted))
                        .isPresent();
    }
}
