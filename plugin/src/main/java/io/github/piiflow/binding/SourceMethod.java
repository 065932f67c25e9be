package io.github.piiflow.binding;

import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Modifier;
import io.github.piiflow.code.Variable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method of the analysed source; its types are resolved on first use. */
final class SourceMethod extends KnownMethod {
    private final SourceClass owner;
    private final MethodDecl declaration;
    private volatile @Nullable List<JavaType.Variable> variables;
    private volatile @Nullable List<JavaType> parameterTypes;
    private volatile @Nullable JavaType returnType;
    private volatile @Nullable List<AnnotationUse> annotations;

    SourceMethod(SourceClass owner, MethodDecl declaration) {
        this.owner = owner;
        this.declaration = declaration;
    }

    @Override
    public SourceClass owner() {
        return owner;
    }

    @Override
    public String name() {
        return declaration.name();
    }

    @Override
    public MethodDecl declaration() {
        return declaration;
    }

    /** How names resolve in its signature and body. */
    TypeNames names() {
        return TypeNames.in(owner).within(this);
    }

    @Override
    List<JavaType.Variable> variables() {
        List<JavaType.Variable> known = variables;
        if (known == null) {
            known = TypeNames.in(owner).declaring(declaration.typeParameters()).parameters();
            variables = known;
        }
        return known;
    }

    @Override
    public List<JavaType> parameterTypes() {
        List<JavaType> known = parameterTypes;
        if (known == null) {
            known = resolveParameters();
            parameterTypes = known;
        }
        return known;
    }

    private List<JavaType> resolveParameters() {
        if (declaration.parameters().isEmpty()) {
            return List.of();
        }
        TypeNames names = names();
        List<JavaType> types = new ArrayList<>(declaration.parameters().size());
        for (Variable each : declaration.parameters()) {
            types.add(each.type() == null ? JavaType.UNKNOWN : names.resolve(each.type()));
        }
        return List.copyOf(types);
    }

    @Override
    public List<String> parameterNames() {
        List<String> names = new ArrayList<>(declaration.parameters().size());
        for (Variable each : declaration.parameters()) {
            names.add(each.name());
        }
        return names;
    }

    @Override
    public List<AnnotationUse> parameterAnnotations(int i) {
        return names().qualify(declaration.parameters().get(i).annotations());
    }

    @Override
    public JavaType returnType() {
        JavaType known = returnType;
        if (known == null) {
            known = declaration.returnType() == null ? Types.VOID : names().resolve(declaration.returnType());
            returnType = known;
        }
        return known;
    }

    @Override
    public boolean isStatic() {
        return declaration.isStatic();
    }

    @Override
    public boolean isAbstract() {
        return has(Modifier.ABSTRACT)
                || owner.isInterface()
                        && declaration.body() == null
                        && !has(Modifier.STATIC)
                        && !has(Modifier.DEFAULT)
                        && !has(Modifier.PRIVATE);
    }

    @Override
    public boolean isFinal() {
        return has(Modifier.FINAL)
                || has(Modifier.STATIC)
                || has(Modifier.PRIVATE)
                || isConstructor()
                || owner.isFinal();
    }

    @Override
    public boolean isPrivate() {
        return has(Modifier.PRIVATE);
    }

    @Override
    public boolean isVarargs() {
        return declaration.varargs();
    }

    @Override
    public List<AnnotationUse> annotations() {
        List<AnnotationUse> known = annotations;
        if (known == null) {
            known = List.copyOf(names().qualify(declaration.annotations()));
            annotations = known;
        }
        return known;
    }

    private boolean has(Modifier modifier) {
        return declaration.modifiers().contains(modifier);
    }
}
