package io.github.piiflow.ast;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.FieldDecl;
import io.github.piiflow.code.Modifier;
import io.github.piiflow.code.TypeDecl.Kind;
import io.github.piiflow.code.TypeUse;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of one type: fields and types here, the rest by {@link MethodLowering} and {@link Initializers}. */
final class MemberLowering {
    private final FileContext file;
    private final TypeScope scope;
    private final TypeLowering types;
    private final MethodLowering methods;
    private final Initializers initializers;

    MemberLowering(FileContext file, TypeScope scope, TypeLowering types) {
        this.file = file;
        this.scope = scope;
        this.types = types;
        this.methods = new MethodLowering(file, scope, types);
        this.initializers = new Initializers(file, scope, types);
    }

    /** Fields are declared first, then types if they may capture, so that bodies know them. */
    void all(NodeList<BodyDeclaration<?>> members) {
        for (BodyDeclaration<?> member : members) {
            if (member instanceof FieldDeclaration field) {
                declare(field);
            } else if (scope.inBody && member instanceof TypeDeclaration<?> type) {
                types.member(type, scope);
            }
        }
        for (BodyDeclaration<?> member : members) {
            member(member);
        }
        initializers.finish();
    }

    private void member(BodyDeclaration<?> member) {
        if (member instanceof MethodDeclaration method) {
            methods.method(method);
        } else if (member instanceof FieldDeclaration field) {
            initialize(field);
        } else if (member instanceof ConstructorDeclaration constructor) {
            methods.constructor(constructor);
        } else if (member instanceof CompactConstructorDeclaration constructor) {
            methods.compactConstructor(constructor);
        } else if (member instanceof InitializerDeclaration block) {
            initializers.block(block);
        } else if (member instanceof AnnotationMemberDeclaration element) {
            methods.element(element);
        } else if (!scope.inBody && member instanceof TypeDeclaration<?> type) {
            types.member(type, scope);
        }
    }

    void constants(NodeList<EnumConstantDeclaration> constants) {
        TypeUse type = file.names.type(scope.type.simpleName());
        Set<Modifier> modifiers = EnumSet.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
        for (EnumConstantDeclaration each : constants) {
            List<AnnotationUse> annotations = file.annotations.of(each.getAnnotations());
            field(each.getName(), type, modifiers, annotations, true, null);
        }
        for (EnumConstantDeclaration each : constants) {
            initializers.constant(each, type);
        }
    }

    void components(NodeList<Parameter> components) {
        methods.components(components);
        Set<Modifier> modifiers = EnumSet.of(Modifier.PRIVATE, Modifier.FINAL);
        for (Parameter each : components) {
            TypeUse type = Types.array(file.types.of(each.getType()), each.isVarArgs() ? 1 : 0);
            field(each.getName(), type, modifiers, file.annotations.of(each.getAnnotations()), false, null);
        }
    }

    private void declare(FieldDeclaration declaration) {
        Set<Modifier> modifiers = modifiers(declaration);
        List<AnnotationUse> annotations = file.annotations.of(declaration.getAnnotations());
        for (VariableDeclarator each : declaration.getVariables()) {
            @Nullable Expression initial = each.getInitializer().orElse(null);
            Object constant = initial != null && modifiers.contains(Modifier.FINAL) ? Constants.of(initial) : null;
            field(each.getName(), file.types.of(each.getType()), modifiers, annotations, false, constant);
        }
    }

    private Set<Modifier> modifiers(FieldDeclaration declaration) {
        Set<Modifier> modifiers = Syntax.modifiers(declaration.getModifiers());
        if (scope.type.kind() == Kind.INTERFACE || scope.type.kind() == Kind.ANNOTATION) {
            modifiers.addAll(EnumSet.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL));
        }
        return modifiers;
    }

    private void field(
            com.github.javaparser.ast.expr.SimpleName written,
            TypeUse type,
            Set<Modifier> modifiers,
            List<AnnotationUse> annotations,
            boolean enumConstant,
            @Nullable Object constant) {
        String name = file.names.share(written.getIdentifier());
        scope.field(name);
        scope.type.add(
                new FieldDecl(name, type, modifiers, annotations, enumConstant, constant, Spans.of((Node) written)));
    }

    private void initialize(FieldDeclaration declaration) {
        boolean onClass = modifiers(declaration).contains(Modifier.STATIC);
        for (VariableDeclarator each : declaration.getVariables()) {
            each.getInitializer().ifPresent(initial -> initializers.field(each, initial, onClass));
        }
    }
}
