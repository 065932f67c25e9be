package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.TypeUse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where in an object of a class data goes that stands under a name. Asked for each fact of each field that is read of such an object,
 * so the answers are kept.
 */
final class GivenNames {
    private final Map<ClassInfo, Map<String, Place>> known = new ConcurrentHashMap<>();

    private enum Place {
        /** A field that is called so. */
        FIELD,
        /** Nothing is called so, or may be. */
        NONE,
        /** Setters, annotations or a library may know the name. */
        UNKNOWN
    }

    /**
     * Whether data under a name that is not this field's goes into another field of the class, or into none if no annotation and no
     * setter gives a name to anything.
     */
    boolean isElsewhere(Fact fact, String key, ClassInfo owner) {
        Map<String, Place> ofClass = known.computeIfAbsent(owner, any -> new ConcurrentHashMap<>(4));
        return switch (ofClass.computeIfAbsent(key, name -> place(name, owner))) {
            case FIELD -> true;
            case NONE -> fact.doubts() == 0;
            case UNKNOWN -> false;
        };
    }

    private static Place place(String key, ClassInfo owner) {
        boolean none = true;
        for (ClassInfo at = owner; at != null; at = Forms.parent(at)) {
            for (FieldInfo field : at.fields()) {
                if (Keys.isLike(field.name(), key) || Keys.isGiven(key, field.annotations())) {
                    return Place.FIELD;
                }
            }
            none = none && at.origin() == ClassInfo.Origin.SOURCE && !givesNames(at, key);
        }
        return none ? Place.NONE : Place.UNKNOWN;
    }

    /** Whether the class may read the name into something: a setter, a parameter, what only its annotations know. */
    private static boolean givesNames(ClassInfo info, String key) {
        String setter = "set" + Keys.plain(key);
        return info.fields().stream().anyMatch(field -> mayGive(key, field.annotations()))
                || info.methods().stream()
                        .anyMatch(method -> Keys.isLike(method.name(), setter) || mayGive(key, method))
                || info.annotations().stream().anyMatch(GivenNames::isForeign);
    }

    private static boolean mayGive(String key, MethodInfo method) {
        MethodDecl declaration = method.declaration();
        return mayGive(key, method.annotations())
                || declaration != null
                        && method.isConstructor()
                        && declaration.parameters().stream().anyMatch(each -> mayGive(key, each.annotations()));
    }

    private static boolean mayGive(String key, List<AnnotationUse> annotations) {
        return Keys.isGiven(key, annotations)
                || annotations.stream()
                        .anyMatch(each ->
                                each.values().values().stream().anyMatch(AnnotationUse.NameUse.class::isInstance));
    }

    /** Whether an annotation names a class that may read the whole differently. */
    private static boolean isForeign(AnnotationUse annotation) {
        return annotation.values().values().stream().anyMatch(TypeUse.class::isInstance);
    }
}
