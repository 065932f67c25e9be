package io.github.piiflow.catalog;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.SourceFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Classes whose objects are filled from the configuration: those that are marked so, and those of the same package, or of one inside,
 * that they hold.
 */
final class SettingsClasses {
    /** Annotations by their simple names, which several frameworks share. */
    private static final Set<String> MARKS = Set.of("ConfigurationProperties", "ConfigMapping");

    private final Set<ClassInfo> classes = new HashSet<>();

    SettingsClasses(World world) {
        Deque<ClassInfo> left = new ArrayDeque<>();
        for (ClassInfo info : world.sourceClasses()) {
            if (isMarked(info.annotations())) {
                classes.add(info);
                left.add(info);
            }
        }
        while (!left.isEmpty()) {
            ClassInfo holder = left.poll();
            for (FieldInfo field : holder.fields()) {
                held(field.type(), holder, left);
            }
        }
    }

    /** Whether what is in a field was configured. */
    boolean fill(FieldInfo field) {
        return !field.isStatic() && classes.contains(field.owner());
    }

    private static boolean isMarked(List<AnnotationUse> annotations) {
        return annotations.stream().anyMatch(annotation -> MARKS.contains(annotation.simpleName()));
    }

    private void held(JavaType type, ClassInfo holder, Deque<ClassInfo> left) {
        ClassInfo info = type.classInfo();
        if (info != null && isOf(holder, info) && classes.add(info)) {
            left.add(info);
        }
        if (type instanceof JavaType.ClassType of) {
            of.arguments().forEach(argument -> held(argument, holder, left));
        }
    }

    private static boolean isOf(ClassInfo holder, ClassInfo held) {
        SourceFile one = holder.file();
        SourceFile other = held.file();
        return held.origin() == ClassInfo.Origin.SOURCE
                && one != null
                && other != null
                && (other == one
                        || !one.packageName().isEmpty()
                                && (other.packageName() + ".").startsWith(one.packageName() + "."));
    }
}
