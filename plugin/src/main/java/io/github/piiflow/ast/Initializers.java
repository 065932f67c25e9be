package io.github.piiflow.ast;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Modifier;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.code.TypeUse;
import io.github.piiflow.symbol.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What runs before a constructor's own code: field initialisers and blocks, in source order. */
final class Initializers {
    private static final int[] NO_REGISTERS = {};

    private final FileContext file;
    private final TypeScope scope;
    private final TypeLowering types;
    private @Nullable BodyLowering ofObject;
    private @Nullable BodyLowering ofClass;

    Initializers(FileContext file, TypeScope scope, TypeLowering types) {
        this.file = file;
        this.scope = scope;
        this.types = types;
    }

    private BodyLowering body(boolean onClass) {
        BodyLowering known = onClass ? ofClass : ofObject;
        if (known != null) {
            return known;
        }
        BodyLowering body = new BodyLowering(file, scope, types);
        if (onClass) {
            ofClass = body;
        } else {
            ofObject = body;
        }
        return body;
    }

    void field(VariableDeclarator declarator, Expression initial, boolean onClass) {
        String name = file.names.share(declarator.getName().getIdentifier());
        BodyLowering body = body(onClass);
        attempt(body, declarator, "the initialiser of " + name, () -> {
            long span = Spans.of(declarator);
            TypeUse type = file.types.of(declarator.getType());
            if (onClass) {
                int value = body.creations.initial(initial, type);
                body.code.add(new Instr.StoreName(body.code.id(), span, name, value));
            } else {
                int self = body.code.self(Spans.of(declarator.getName()));
                body.code.store(span, self, name, body.creations.initial(initial, type));
            }
        });
    }

    void block(InitializerDeclaration block) {
        BodyLowering body = body(block.isStatic());
        attempt(body, block, "an initialiser block", () -> body.statements.statement(block.getBody()));
    }

    void constant(EnumConstantDeclaration constant, TypeUse type) {
        String name = file.names.share(constant.getName().getIdentifier());
        BodyLowering body = body(true);
        attempt(body, constant, "the enum constant " + name, () -> {
            long span = Spans.of(constant);
            int[] args = body.expressions.values(constant.getArguments());
            @Nullable TypeDecl own = constant.getClassBody().isEmpty() ? null : constantClass(constant, type, body);
            int target = body.code.register();
            body.code.add(new Instr.New(body.code.id(), span, target, type, args, Code.NONE, own, NO_REGISTERS));
            body.code.add(new Instr.StoreName(body.code.id(), span, name, target));
        });
    }

    private TypeDecl constantClass(EnumConstantDeclaration constant, TypeUse type, BodyLowering body) {
        TypeDecl own = new TypeDecl(
                TypeDecl.Kind.CLASS, "", scope.nextLocalName(""), scope.type, Spans.of(constant.getName()));
        own.header(Set.of(), List.of(), type, List.of(), List.of());
        scope.type.add(own);
        types.members(new TypeScope(own, scope, body, true), constant.getClassBody());
        return own;
    }

    private void attempt(BodyLowering body, Node part, String what, Runnable lowering) {
        int mark = body.code.mark();
        int visible = body.scope.mark();
        try {
            lowering.run();
        } catch (RuntimeException | StackOverflowError failure) {
            body.code.since(mark);
            file.lost(part, what, failure);
        }
        body.scope.reset(visible);
    }

    /** Adds the two methods, if there is anything in them. */
    void finish() {
        add(MethodDecl.STATIC_INIT, ofClass, Set.of(Modifier.STATIC));
        add(MethodDecl.INSTANCE_INIT, ofObject, Set.of());
    }

    private void add(String name, @Nullable BodyLowering body, Set<Modifier> modifiers) {
        if (body != null && !body.code.isEmpty()) {
            scope.type.add(new MethodDecl(
                    name, List.of(), null, List.of(), modifiers, List.of(), false, body.body(), false, Span.NONE));
        }
    }
}
