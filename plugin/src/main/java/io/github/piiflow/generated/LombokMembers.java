package io.github.piiflow.generated;

import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.FieldDecl;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.TypeDecl;
import java.util.List;

/** What Lombok's annotations add to a type, in the order in which Lombok does it. */
final class LombokMembers implements MemberGenerator {
    private static final String PREFIX = "lombok.";

    @Override
    public void addTo(TypeDecl type, ImportedNames names) {
        if (!names.importsFrom("lombok") && !namesLombok(type)) {
            return;
        }
        LombokType view = new LombokType(type, names);
        new LombokRewrites(view).rewrite();
        new LombokBuilder(view).addAll();
        new LombokSuperBuilder(view).add();
        new LombokAccessors(view).addAll();
        new LombokToString(view).add();
        new LombokConstructors(view).addAll();
        new LombokLogField(view).add();
    }

    /** Whether an annotation is written with Lombok's full name. */
    private static boolean namesLombok(TypeDecl type) {
        boolean found = any(type.annotations());
        for (FieldDecl each : type.fields()) {
            found |= any(each.annotations());
        }
        for (MethodDecl each : type.methods()) {
            found |= any(each.annotations());
        }
        return found;
    }

    private static boolean any(List<AnnotationUse> annotations) {
        for (AnnotationUse each : annotations) {
            if (each.name().startsWith(PREFIX)) {
                return true;
            }
        }
        return false;
    }
}
