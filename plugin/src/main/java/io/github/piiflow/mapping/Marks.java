package io.github.piiflow.mapping;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.TypeUse;
import io.github.piiflow.rule.Mapping.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the annotations that a mapping heeds among those of a declaration. */
final class Marks {
    /** How deep annotations on annotations are followed. */
    private static final int META_DEPTH = 2;

    private final World world;

    Marks(World world) {
        this.world = world;
    }

    /** An annotation and the mark that it is. */
    record Found(Mark mark, AnnotationUse use) {}

    /** Those of the annotations that are among the marks, also by way of annotations of the source that carry them. */
    List<Found> among(List<Mark> marks, List<AnnotationUse> annotations, @Nullable ClassInfo from) {
        if (marks.isEmpty() || annotations.isEmpty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>(1);
        add(marks, annotations, from, 0, found);
        return found;
    }

    private void add(
            List<Mark> marks, List<AnnotationUse> annotations, @Nullable ClassInfo from, int depth, List<Found> into) {
        for (AnnotationUse annotation : annotations) {
            for (Mark mark : marks) {
                if (isNamed(annotation, mark.annotation()) && holds(mark, annotation)) {
                    into.add(new Found(mark, annotation));
                }
            }
            if (depth < META_DEPTH) {
                ClassInfo declaration = world.find(annotation.name(), from);
                if (declaration != null && declaration.origin() == ClassInfo.Origin.SOURCE) {
                    add(marks, declaration.annotations(), declaration, depth + 1, into);
                }
            }
        }
    }

    boolean isAnnotated(List<AnnotationUse> annotations, List<String> names, @Nullable ClassInfo from) {
        return isAnnotated(annotations, names, from, 0);
    }

    private boolean isAnnotated(
            List<AnnotationUse> annotations, List<String> names, @Nullable ClassInfo from, int depth) {
        for (AnnotationUse annotation : annotations) {
            for (String name : names) {
                if (isNamed(annotation, name)) {
                    return true;
                }
            }
            if (depth < META_DEPTH) {
                ClassInfo declaration = world.find(annotation.name(), from);
                if (declaration != null
                        && declaration.origin() == ClassInfo.Origin.SOURCE
                        && isAnnotated(declaration.annotations(), names, declaration, depth + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether an annotation, whose name may be all that is known of it, is the one named. */
    static boolean isNamed(AnnotationUse annotation, String wanted) {
        String name = annotation.name();
        if (name.equals(wanted)) {
            return true;
        }
        boolean simple = name.indexOf('.') < 0;
        return simple && wanted.endsWith("." + name)
                || wanted.indexOf('.') < 0 && wanted.equals(annotation.simpleName());
    }

    private static boolean holds(Mark mark, AnnotationUse annotation) {
        for (Map.Entry<String, List<Pattern>> wanted : mark.when().entrySet()) {
            if (!matches(annotation, wanted)) {
                return false;
            }
        }
        for (Map.Entry<String, List<Pattern>> unwanted : mark.unless().entrySet()) {
            if (matches(annotation, unwanted)) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(AnnotationUse annotation, Map.Entry<String, List<Pattern>> wanted) {
        for (String text : texts(annotation.values().get(wanted.getKey()))) {
            for (Pattern pattern : wanted.getValue()) {
                if (pattern.matcher(text).matches()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The constants of an attribute as texts; of names the last part, of classes the name as written. */
    static List<String> texts(@Nullable Object value) {
        if (value instanceof AnnotationUse.NameUse name) {
            return List.of(name.name().substring(name.name().lastIndexOf('.') + 1));
        }
        if (value instanceof TypeUse type) {
            return List.of(type.name());
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(each -> texts(each).stream()).toList();
        }
        return value == null || value instanceof AnnotationUse ? List.of() : List.of(value.toString());
    }

    /** The texts of the attributes that a mark names. */
    static List<String> named(Found found) {
        return found.mark().attributes().stream()
                .flatMap(attribute -> texts(found.use().values().get(attribute)).stream())
                .toList();
    }

    /** The classes that the attributes of a mark name. */
    List<ClassInfo> classes(Found found, ClassInfo inside) {
        List<ClassInfo> all = new ArrayList<>(1);
        for (String attribute : found.mark().attributes()) {
            addClasses(found.use().values().get(attribute), inside, all);
        }
        return all;
    }

    private void addClasses(@Nullable Object value, ClassInfo inside, List<ClassInfo> into) {
        if (value instanceof TypeUse type) {
            ClassInfo info = world.resolve(type, inside, null).classInfo();
            if (info != null) {
                into.add(info);
            }
        } else if (value instanceof String name) {
            ClassInfo info = world.find(name, inside);
            if (info != null) {
                into.add(info);
            }
        } else if (value instanceof List<?> list) {
            list.forEach(each -> addClasses(each, inside, into));
        }
    }
}
