package io.github.piiflow.binding;

import io.github.piiflow.code.SourceFile;
import io.github.piiflow.code.TypeUse;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All classes the scan can see: analysed source, class path, JDK. Safe for concurrent use once built; answers do not depend on
 * the order of questions.
 */
public interface World {
    /** All classes of the analysed source, nested, local and anonymous ones included, ordered by file and position. */
    List<ClassInfo> sourceClasses();

    /** All analysed files, ordered by path. */
    List<SourceFile> files();

    /**
     * A class by dotted name as seen from a module: its own source, the source of the modules it depends on, any other source, the
     * class path, the JDK.
     *
     * @param from a class of the asking module; null to ask for no module in particular
     * @return null if there is none
     */
    @Nullable
    ClassInfo find(String name, @Nullable ClassInfo from);

    /** Resolves a type as written inside a class: never null, an unresolved class type for unknown names. */
    JavaType resolve(TypeUse use, ClassInfo inside, @Nullable MethodInfo method);

    /** Direct and indirect subclasses in the analysed source (implementing classes for an interface), in order; not itself. */
    List<ClassInfo> subclasses(ClassInfo info);

    /** Anonymous and other subclasses included: the methods with a body, or abstract if none, that may run when {@code method} is called on an object of static class {@code receiver}. */
    List<MethodInfo> targets(MethodInfo method, ClassInfo receiver);

    /** The method that runs when {@code method} is called on an object of exactly this class; null if unknown. */
    @Nullable
    MethodInfo implementation(MethodInfo method, ClassInfo exact);

    /** A method by name and parameter count, looked up in the class and its supertypes; null if there is none. */
    @Nullable
    MethodInfo method(ClassInfo in, String name, int parameters);

    /** A field by name, looked up in the class and its supertypes; null if there is none. */
    @Nullable
    FieldInfo field(ClassInfo in, String name);

    /** {@code type} seen as its supertype of that name, with type arguments; null if it is none. */
    JavaType.@Nullable ClassType asSuper(JavaType type, String supertypeName);

    /** Replaces the type variables of {@code declared} (a member type of {@code member}'s class) as seen through {@code receiver}. */
    JavaType memberType(JavaType declared, ClassInfo member, JavaType receiver);

    /** The body of a method with all names resolved; null if it has none. Computed on each call, not cached. */
    @Nullable
    LinkedBody link(MethodInfo method);

    /** Lets go of what is only of use while bodies are linked: what names mean where. Whatever is asked again is looked up again. */
    void forgetNames();

    /** Names that could not be resolved so far, with how often, for the ledger of blind spots; sorted by name. */
    Collection<Unresolved> unresolved();

    /** A type that was named but not found, with the number of files that name it. */
    record Unresolved(String name, int files) {}
}
