package io.github.piiflow.generated;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds annotations of resolved classes and members. */
final class Annotated {
    private Annotated() {}

    /** The annotation of that full name; also if it is not on the class path but the imports of the file mean it. */
    static @Nullable AnnotationValues with(List<AnnotationUse> annotations, String name, ClassInfo in) {
        for (AnnotationUse each : annotations) {
            if (each.name().equals(name) || isMeant(each.name(), name, in.file())) {
                return new AnnotationValues(each);
            }
        }
        return null;
    }

    private static boolean isMeant(String written, String name, @Nullable SourceFile file) {
        return file != null
                && written.indexOf('.') < 0
                && name.endsWith("." + written)
                && new ImportedNames(file.imports()).means(written, name);
    }
}
