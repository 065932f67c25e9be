package io.github.piiflow.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class, interface, enum, record or annotation type of the source. Open for members while the world is being built:
 * adapters add what compiler plugins would generate.
 */
public final class TypeDecl {
    /** What is declared. */
    public enum Kind {
        CLASS,
        INTERFACE,
        ENUM,
        RECORD,
        ANNOTATION
    }

    private final Kind kind;
    private final String simpleName;
    private final String qualifiedName;
    private final @Nullable TypeDecl enclosing;
    private final long span;
    private Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    private List<TypeParameter> typeParameters = List.of();
    private @Nullable TypeUse superclass;
    private List<TypeUse> interfaces = List.of();
    private List<AnnotationUse> annotations = List.of();
    private List<String> captures = List.of();
    private boolean local;
    private final List<FieldDecl> fields = new ArrayList<>();
    private final List<MethodDecl> methods = new ArrayList<>();
    private final List<TypeDecl> types = new ArrayList<>();

    /**
     * Starts a declaration.
     *
     * @param simpleName empty for an anonymous class
     * @param qualifiedName dotted, nested with {@code .}; for local and anonymous classes the enclosing type's name plus {@code .1},
     *     {@code .2}, ... or {@code .1Name} in order of appearance, so that it is unique in the file
     * @param enclosing the type it stands in, null at top level
     * @param span the name in its declaration
     */
    public TypeDecl(Kind kind, String simpleName, String qualifiedName, @Nullable TypeDecl enclosing, long span) {
        this.kind = kind;
        this.simpleName = simpleName;
        this.qualifiedName = qualifiedName;
        this.enclosing = enclosing;
        this.span = span;
    }

    /** Sets what stands in the header. */
    public void header(
            Set<Modifier> modifiers,
            List<TypeParameter> typeParameters,
            @Nullable TypeUse superclass,
            List<TypeUse> interfaces,
            List<AnnotationUse> annotations) {
        this.modifiers = Set.copyOf(modifiers);
        this.typeParameters = List.copyOf(typeParameters);
        this.superclass = superclass;
        this.interfaces = List.copyOf(interfaces);
        this.annotations = List.copyOf(annotations);
    }

    /** Marks a local or anonymous class, with the names of the variables it captures: each is stored in a field {@code val$name}. */
    public void local(List<String> captures) {
        this.local = true;
        this.captures = List.copyOf(captures);
    }

    /** Adds a field. */
    public void add(FieldDecl field) {
        fields.add(field);
    }

    /** Adds a method, constructor or initialiser. */
    public void add(MethodDecl method) {
        methods.add(method);
    }

    /** Puts a field in the place of one that an adapter changes. */
    public void replace(FieldDecl before, FieldDecl after) {
        fields.set(fields.indexOf(before), after);
    }

    /** Puts a method in the place of one that an adapter changes. */
    public void replace(MethodDecl before, MethodDecl after) {
        methods.set(methods.indexOf(before), after);
    }

    /** Adds a member type; also local and anonymous classes of its methods. */
    public void add(TypeDecl type) {
        types.add(type);
    }

    public Kind kind() {
        return kind;
    }

    public String simpleName() {
        return simpleName;
    }

    public String qualifiedName() {
        return qualifiedName;
    }

    public @Nullable TypeDecl enclosing() {
        return enclosing;
    }

    public long span() {
        return span;
    }

    public Set<Modifier> modifiers() {
        return modifiers;
    }

    public List<TypeParameter> typeParameters() {
        return typeParameters;
    }

    /** As written; null if none is written (Object, Enum, Record or none for an interface). */
    public @Nullable TypeUse superclass() {
        return superclass;
    }

    /** Implemented interfaces; for an interface the ones it extends. */
    public List<TypeUse> interfaces() {
        return interfaces;
    }

    public List<AnnotationUse> annotations() {
        return annotations;
    }

    /** Fields in source order; a record's components first, an enum's constants first. */
    public List<FieldDecl> fields() {
        return Collections.unmodifiableList(fields);
    }

    public List<MethodDecl> methods() {
        return Collections.unmodifiableList(methods);
    }

    /** Member, local and anonymous types. */
    public List<TypeDecl> types() {
        return Collections.unmodifiableList(types);
    }

    /** Whether it is a local or anonymous class. */
    public boolean isLocal() {
        return local;
    }

    /** Variables of the enclosing method that the body uses. */
    public List<String> captures() {
        return captures;
    }

    /** Record components in order; empty if this is no record. */
    public List<FieldDecl> components() {
        return kind == Kind.RECORD ? fields.stream().filter(f -> !f.isStatic()).toList() : List.of();
    }
}
