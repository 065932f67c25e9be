package io.github.piiflow.ast;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.stmt.BlockStmt;
import io.github.piiflow.code.Body;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Modifier;
import io.github.piiflow.code.TypeDecl.Kind;
import io.github.piiflow.code.TypeUse;
import io.github.piiflow.code.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Methods and constructors of one type. */
final class MethodLowering {
    private final FileContext file;
    private final TypeScope scope;
    private final TypeLowering types;
    private NodeList<Parameter> components = new NodeList<>();

    MethodLowering(FileContext file, TypeScope scope, TypeLowering types) {
        this.file = file;
        this.scope = scope;
        this.types = types;
    }

    /** The components of the record whose constructors follow. */
    void components(NodeList<Parameter> written) {
        components = written;
    }

    void method(MethodDeclaration method) {
        String name = file.names.share(method.getName().getIdentifier());
        @Nullable BlockStmt block = method.getBody().orElse(null);
        List<Variable> parameters = parameters(method.getParameters());
        @Nullable Body body = block == null ? null : body(method, "method " + name, parameters, block, false);
        add(method, name, parameters, file.types.of(method.getType()), modifiers(method, block == null), body);
    }

    void constructor(ConstructorDeclaration constructor) {
        List<Variable> parameters = parameters(constructor.getParameters());
        Body body = body(constructor, "a constructor", parameters, constructor.getBody(), false);
        Set<Modifier> modifiers = Syntax.modifiers(constructor.getModifiers());
        add(constructor, MethodDecl.CONSTRUCTOR, parameters, null, modifiers, body);
    }

    private void add(
            CallableDeclaration<?> callable,
            String name,
            List<Variable> parameters,
            @Nullable TypeUse returnType,
            Set<Modifier> modifiers,
            @Nullable Body body) {
        scope.type.add(new MethodDecl(
                name,
                parameters,
                returnType,
                file.types.parameters(callable.getTypeParameters()),
                modifiers,
                file.annotations.of(callable.getAnnotations()),
                isVarArgs(callable.getParameters()),
                body,
                false,
                Spans.of(callable.getName())));
    }

    /** Becomes the canonical constructor: the record's components as parameters, stored at the end. */
    void compactConstructor(CompactConstructorDeclaration constructor) {
        List<Variable> parameters = parameters(components);
        @Nullable Body body = body(constructor, "the compact constructor", parameters, constructor.getBody(), true);
        SimpleName name = constructor.getName();
        scope.type.add(new MethodDecl(
                MethodDecl.CONSTRUCTOR,
                parameters,
                null,
                List.of(),
                Syntax.modifiers(constructor.getModifiers()),
                file.annotations.of(constructor.getAnnotations()),
                isVarArgs(components),
                body,
                false,
                Spans.of(name)));
    }

    /** An element of an annotation type. */
    void element(AnnotationMemberDeclaration element) {
        Set<Modifier> modifiers = Syntax.modifiers(element.getModifiers());
        modifiers.add(Modifier.PUBLIC);
        modifiers.add(Modifier.ABSTRACT);
        scope.type.add(new MethodDecl(
                file.names.share(element.getName().getIdentifier()),
                List.of(),
                file.types.of(element.getType()),
                List.of(),
                modifiers,
                file.annotations.of(element.getAnnotations()),
                false,
                null,
                false,
                Spans.of(element.getName())));
    }

    private Set<Modifier> modifiers(MethodDeclaration method, boolean bodiless) {
        Set<Modifier> modifiers = Syntax.modifiers(method.getModifiers());
        if (scope.type.kind() == Kind.INTERFACE) {
            if (!modifiers.contains(Modifier.PRIVATE)) {
                modifiers.add(Modifier.PUBLIC);
            }
            if (bodiless) {
                modifiers.add(Modifier.ABSTRACT);
            }
        }
        return modifiers;
    }

    private static boolean isVarArgs(NodeList<Parameter> parameters) {
        return !parameters.isEmpty() && parameters.get(parameters.size() - 1).isVarArgs();
    }

    private List<Variable> parameters(NodeList<Parameter> written) {
        if (written.isEmpty()) {
            return List.of();
        }
        List<Variable> parameters = new ArrayList<>(written.size());
        for (Parameter each : written) {
            parameters.add(Variables.parameter(file, each, Variable.Kind.PARAMETER));
        }
        return parameters;
    }

    private @Nullable Body body(
            Node part, String what, List<Variable> parameters, BlockStmt block, boolean storesParameters) {
        BodyLowering body = new BodyLowering(file, scope, types);
        for (Variable parameter : parameters) {
            body.declare(parameter);
        }
        try {
            body.statements.statement(block);
        } catch (RuntimeException | StackOverflowError failure) {
            file.lost(part, what, failure);
            return null;
        }
        if (storesParameters) {
            store(parameters, body, Spans.of(part));
        }
        return body.body();
    }

    private static void store(List<Variable> parameters, BodyLowering body, long span) {
        int self = body.code.self(span);
        for (int i = 0; i < parameters.size(); i++) {
            body.code.store(span, self, parameters.get(i).name(), i);
        }
    }
}
