package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.binding.JavaType.Variable;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.FieldDecl;
import io.github.piiflow.code.Modifier;
import io.github.piiflow.code.SourceFile;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.code.TypeDecl.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A class of the analysed source. */
final class SourceClass extends KnownClass {
    private static final Object ABSENT = new Object();

    private final FileScope scope;
    private final TypeDecl declaration;
    private final @Nullable SourceClass outer;
    private final Map<String, SourceClass> members = new HashMap<>();
    private final List<SourceClass> locals = new ArrayList<>();
    private final List<SourceClass> anonymous = new ArrayList<>(0);
    private final Map<String, Object> typesInScope = new ConcurrentHashMap<>();
    private final boolean member;
    private volatile @Nullable Place place;
    private volatile @Nullable SourceHeader header;
    private volatile @Nullable SourceHeader ending;
    private volatile @Nullable List<AnnotationUse> annotations;
    private volatile @Nullable List<FieldInfo> fields;
    private volatile @Nullable List<MethodInfo> methods;
    private volatile @Nullable List<JavaType> captureTypes;

    SourceClass(FileScope scope, TypeDecl declaration, @Nullable SourceClass outer) {
        super(scope.table());
        this.scope = scope;
        this.declaration = declaration;
        this.outer = outer;
        this.member = isMember(declaration);
        if (outer != null) {
            outer.addType(this);
        }
    }

    /** The method around a local class, null if it stands in none. */
    private record Place(@Nullable SourceMethod method) {}

    private void addType(SourceClass inner) {
        if (inner.member) {
            members.putIfAbsent(inner.simpleName(), inner);
        } else if (inner.simpleName().isEmpty()) {
            anonymous.add(inner);
        } else {
            locals.add(inner);
        }
    }

    FileScope scope() {
        return scope;
    }

    @Override
    public String name() {
        return declaration.qualifiedName();
    }

    @Override
    public String simpleName() {
        return declaration.simpleName();
    }

    @Override
    public Origin origin() {
        return Origin.SOURCE;
    }

    @Override
    public Kind kind() {
        return declaration.kind();
    }

    @Override
    public boolean isAbstract() {
        return has(Modifier.ABSTRACT) || isInterface();
    }

    @Override
    public boolean isFinal() {
        return has(Modifier.FINAL) || kind() == Kind.RECORD || simpleName().isEmpty();
    }

    @Override
    public boolean isStatic() {
        return outer == null || has(Modifier.STATIC) || kind() != Kind.CLASS || outer.isInterface() && !isLocal();
    }

    boolean isInterface() {
        return kind() == Kind.INTERFACE || kind() == Kind.ANNOTATION;
    }

    /** Whether it is a local or anonymous class. */
    boolean isLocal() {
        return outer != null && !member;
    }

    private static boolean isMember(TypeDecl type) {
        TypeDecl outer = type.enclosing();
        String name = type.qualifiedName();
        int simple = type.simpleName().length();
        return outer != null
                && simple > 0
                && name.length() == outer.qualifiedName().length() + 1 + simple
                && name.endsWith(type.simpleName());
    }

    @Override
    public TypeDecl declaration() {
        return declaration;
    }

    @Override
    public SourceFile file() {
        return scope.file();
    }

    @Override
    public @Nullable SourceClass outer() {
        return outer;
    }

    @Override
    List<Variable> variables() {
        return header().variables();
    }

    @Override
    public @Nullable ClassType superclass() {
        return ending().superclass();
    }

    @Override
    public List<ClassType> interfaces() {
        return ending().interfaces();
    }

    @Override
    @Nullable
    KnownClass declaredType(String name) {
        return members.get(name);
    }

    /** The anonymous class of a declaration that stands in one of its methods. */
    @Nullable
    SourceClass anonymous(TypeDecl body) {
        for (SourceClass each : anonymous) {
            if (each.declaration == body) {
                return each;
            }
        }
        return null;
    }

    boolean hasLocalTypes() {
        return !locals.isEmpty();
    }

    /** A named class declared in a method: of several of one name the last before the position. */
    @Nullable
    SourceClass localType(String name, @Nullable SourceMethod around, long position) {
        SourceClass found = null;
        for (SourceClass each : locals) {
            boolean visible = each.simpleName().equals(name) && (around == null || each.enclosingMethod() == around);
            if (visible && (found == null || each.declaration.span() <= position)) {
                found = each;
            }
        }
        return found;
    }

    /** The method that a local or anonymous class stands in, as far as positions tell. */
    @Nullable
    SourceMethod enclosingMethod() {
        if (outer == null || member) {
            return null;
        }
        Place known = place;
        if (known == null) {
            known = new Place(findEnclosingMethod(outer));
            place = known;
        }
        return known.method();
    }

    private @Nullable SourceMethod findEnclosingMethod(SourceClass in) {
        SourceMethod last = null;
        for (MethodInfo each : in.methods()) {
            if (each instanceof SourceMethod method && !method.declaration().generated()) {
                long start = method.declaration().span();
                boolean later = last == null || last.declaration().span() <= start;
                last = start <= declaration.span() && later ? method : last;
            }
        }
        return last;
    }

    /** Types of the captured variables, as far as known. */
    List<JavaType> captureTypes(TypeRules rules) {
        List<JavaType> known = captureTypes;
        if (known == null) {
            known = Captures.types(this, rules);
            captureTypes = known;
        }
        return known;
    }

    /** Type parameters of the method that a local or anonymous class stands in. */
    List<Variable> outerParameters() {
        SourceMethod around = enclosingMethod();
        return around == null ? List.of() : around.variables();
    }

    /** A type parameter of this class, the class itself, or a member type, inherited ones included. */
    @Nullable
    JavaType typeInScope(String name) {
        Object known = typesInScope.get(name);
        if (known == null) {
            JavaType found = lookUpType(name);
            known = found == null ? ABSENT : found;
            typesInScope.put(name, known);
        }
        return known instanceof JavaType found ? found : null;
    }

    private @Nullable JavaType lookUpType(String name) {
        for (Variable each : variables()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        if (name.equals(simpleName())) {
            return raw();
        }
        KnownClass member = memberType(name);
        return member == null ? null : member.raw();
    }

    @Override
    public List<AnnotationUse> annotations() {
        List<AnnotationUse> known = annotations;
        if (known == null) {
            known = List.copyOf(TypeNames.in(this).qualify(declaration.annotations()));
            annotations = known;
        }
        return known;
    }

    @Override
    boolean hides(FieldInfo field, KnownClass subclass) {
        FieldDecl written = field.declaration();
        return written != null
                && written.modifiers().contains(Modifier.PRIVATE)
                && !(subclass instanceof SourceClass other && other.scope == scope);
    }

    @Override
    public List<FieldInfo> fields() {
        List<FieldInfo> known = fields;
        return known != null ? known : publishFields(SourceFields.of(this));
    }

    @Override
    public List<MethodInfo> methods() {
        List<MethodInfo> known = methods;
        return known != null ? known : publishMethods(SourceMethods.of(this));
    }

    /** Lets go of what names mean in it. */
    void forgetNames() {
        typesInScope.clear();
        scope.forget();
        forgetMethods();
    }

    /** Forgets what was concluded while supertypes were still being read. */
    void settle() {
        typesInScope.clear();
        forgetSupertypes();
    }

    private synchronized List<FieldInfo> publishFields(List<FieldInfo> made) {
        List<FieldInfo> known = fields;
        if (known == null) {
            known = made;
            fields = known;
        }
        return known;
    }

    private synchronized List<MethodInfo> publishMethods(List<MethodInfo> made) {
        List<MethodInfo> known = methods;
        if (known == null) {
            known = made;
            methods = known;
        }
        return known;
    }

    /** What is written, without cycles. */
    private SourceHeader ending() {
        SourceHeader known = ending;
        if (known == null) {
            SourceHeader written = header();
            known = written.withoutCycles(this);
            ending = written == SourceHeader.UNKNOWN ? null : known;
        }
        return known;
    }

    /** What is written. */
    SourceHeader header() {
        SourceHeader known = header;
        if (known == null) {
            header = SourceHeader.UNKNOWN; // what a class sees that is its own supertype
            known = SourceHeader.read(this);
            header = known;
        }
        return known;
    }

    private boolean has(Modifier modifier) {
        return declaration.modifiers().contains(modifier);
    }
}
