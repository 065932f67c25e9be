package io.github.piiflow.binding;

import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.SourceFile;
import io.github.piiflow.code.TypeDecl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class, interface, enum, record or annotation, wherever it comes from. Two classes of one name in different modules are two
 * objects; compare by identity. Members are read on first use; all methods are safe for concurrent use.
 */
public interface ClassInfo {
    /** Where it was found. */
    enum Origin {
        SOURCE,
        CLASS_PATH,
        /** Named but not found: no members, name qualified if an import says so, else simple. */
        UNRESOLVED
    }

    /** Dotted name, nested with {@code .}. */
    String name();

    /** Part after the last dot; empty for anonymous classes. */
    String simpleName();

    Origin origin();

    /** Kind of declaration; CLASS if unresolved. */
    TypeDecl.Kind kind();

    /** Cannot have instances of its own: abstract class or interface. */
    boolean isAbstract();

    boolean isFinal();

    /** Static nested, top-level, or any interface, enum, record: has no outer object. */
    boolean isStatic();

    /** Its declaration if it is in the analysed source. */
    @Nullable
    TypeDecl declaration();

    /** The file of its declaration. */
    @Nullable
    SourceFile file();

    /** The class it stands in. */
    @Nullable
    ClassInfo outer();

    /** Names of its type parameters. */
    List<String> typeParameters();

    /** Superclass; null for Object, interfaces and unresolved classes. */
    JavaType.@Nullable ClassType superclass();

    List<JavaType.ClassType> interfaces();

    /** Fields declared here. */
    List<FieldInfo> fields();

    /** Methods and constructors declared here. */
    List<MethodInfo> methods();

    /** Annotations with fully qualified names where they resolve. */
    List<AnnotationUse> annotations();

    /** Names of this class and all its supertypes, itself first, nearer ones before farther ones; ends in java.lang.Object. */
    List<String> supertypeNames();

    /** Whether some supertype could not be resolved, so that members may be missing. */
    boolean isIncomplete();

    /** Whether this is the named class or has it among its supertypes. */
    default boolean isSubtypeOf(String className) {
        return supertypeNames().contains(className);
    }
}
