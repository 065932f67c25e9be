package io.github.piiflow.binding;

import io.github.piiflow.code.AnnotationUse;
import java.util.ArrayList;
import java.util.HashMap;
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

        boolean isLike(Member other) {
            return name.equals(other.name)
                    && (descriptor.equals(other.descriptor) || descriptor.equals(other.signature));
        }
    }

    boolean is(int flag) {
        return (access & flag) != 0;
    }

    /** This class of an older library as a newer has it: with its supertypes, and the methods that are only there. */
    ClassFile withMembersOf(ClassFile newer) {
        List<Member> all = new ArrayList<>(methods);
        for (Member each : newer.methods) {
            if (methods.stream().noneMatch(each::isLike)) {
                all.add(each);
            }
        }
        if (all.size() == methods.size()) {
            return this;
        }
        Map<String, String> types = new HashMap<>(newer.members);
        types.putAll(members);
        return new ClassFile(
                access,
                internalName,
                outerName,
                innerName,
                newer.signature,
                superName,
                interfaces,
                fields,
                List.copyOf(all),
                annotations,
                Map.copyOf(types));
    }

    /** Stands for a file that cannot be read. */
    static ClassFile unreadable(String internalName) {
        return new ClassFile(
                0, internalName, null, null, null, null, List.of(), List.of(), List.of(), List.of(), Map.of());
    }
}
