package io.github.piiflow.binding;

import io.github.piiflow.code.AnnotationUse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a class file says, names unresolved.
 *
 * @param access flags, those of the member type for a nested class
 * @param internalName {@code java/util/Map$Entry}
 * @param outerName internal name of the class it is a member of
 * @param innerName its simple name there
 * @param members internal names of its member types by simple name
 */
record ClassFile(
        int access,
        String internalName,
        @Nullable String outerName,
        @Nullable String innerName,
        @Nullable String signature,
        @Nullable String superName,
        List<String> interfaces,
        List<Member> fields,
        List<Member> methods,
        List<AnnotationUse> annotations,
        Map<String, String> members) {

    /**
     * A field or method.
     *
     * @param constant of a field, if it has one
     * @param parameterAnnotations by parameter; a shorter list means none for the rest
     */
    record Member(
            int access,
            String name,
            String descriptor,
            @Nullable String signature,
            @Nullable Object constant,
            List<AnnotationUse> annotations,
            List<List<AnnotationUse>> parameterAnnotations) {

        boolean is(int flag) {
            return (access & flag) != 0;
        }
    }

    boolean is(int flag) {
        return (access & flag) != 0;
    }

    /** Stands for a file that cannot be read. */
    static ClassFile unreadable(String internalName) {
        return new ClassFile(
                0, internalName, null, null, null, null, List.of(), List.of(), List.of(), List.of(), Map.of());
    }
}
