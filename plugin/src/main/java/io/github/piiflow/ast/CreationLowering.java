package io.github.piiflow.ast;

import com.github.javaparser.ast.ArrayCreationLevel;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.github.piiflow.ast.TypeScope.Captured;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.TypeUse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** New objects and arrays. */
final class CreationLowering {
    private static final int[] NO_REGISTERS = {};

    private final BodyLowering body;
    private final Code code;

    CreationLowering(BodyLowering body) {
        this.body = body;
        this.code = body.code;
    }

    int value(ObjectCreationExpr creation) {
        return create(creation, code.register());
    }

    void discard(ObjectCreationExpr creation) {
        create(creation, Code.NONE);
    }

    private int create(ObjectCreationExpr creation, int target) {
        @Nullable Expression scope = creation.getScope().orElse(null);
        int outer = scope == null ? Code.NONE : body.expressions.value(scope);
        int[] args = body.expressions.values(creation.getArguments());
        ClassOrInterfaceType written = creation.getType();
        TypeUse type = body.file.types.of(written);
        @Nullable
        NodeList<BodyDeclaration<?>> members = creation.getAnonymousClassBody().orElse(null);
        @Nullable
        TypeScope created =
                members == null ? named(type.name()) : body.typeLowering.anonymous(written, type, members, body);
        code.add(new Instr.New(
                code.id(),
                Spans.of(creation),
                target,
                type,
                args,
                outer,
                members == null || created == null ? null : created.type,
                captured(Spans.of(written), created)));
        return target;
    }

    private @Nullable TypeScope named(String name) {
        TypeScope local = body.localType(name);
        if (local != null) {
            local.created();
        }
        return local;
    }

    private int[] captured(long span, @Nullable TypeScope created) {
        if (created == null || created.captures().isEmpty()) {
            return NO_REGISTERS;
        }
        List<Captured> captures = List.copyOf(created.captures());
        int[] registers = new int[captures.size()];
        for (int i = 0; i < registers.length; i++) {
            registers[i] = body.names.variable(span, captures.get(i));
        }
        return registers;
    }

    int array(ArrayCreationExpr array) {
        NodeList<ArrayCreationLevel> levels = array.getLevels();
        TypeUse type = Types.array(body.file.types.of(array.getElementType()), levels.size());
        @Nullable ArrayInitializerExpr initializer = array.getInitializer().orElse(null);
        if (initializer != null) {
            return array(initializer, type);
        }
        int[] lengths = new int[levels.size()];
        int given = 0;
        for (ArrayCreationLevel level : levels) {
            @Nullable Expression length = level.getDimension().orElse(null);
            if (length != null) {
                lengths[given++] = body.expressions.value(length);
            }
        }
        return add(Spans.of(array), type, java.util.Arrays.copyOf(lengths, given), null);
    }

    /** A value that may be written as {@code {a, b}} because the type is known. */
    int initial(Expression expression, @Nullable TypeUse type) {
        return expression instanceof ArrayInitializerExpr array && type != null
                ? array(array, type)
                : body.expressions.value(expression);
    }

    private int array(ArrayInitializerExpr array, TypeUse type) {
        TypeUse element = new TypeUse(type.name(), type.arguments(), Math.max(0, type.dimensions() - 1));
        NodeList<Expression> values = array.getValues();
        int[] elements = new int[values.size()];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = initial(values.get(i), element);
        }
        return add(Spans.of(array), type, NO_REGISTERS, elements);
    }

    private int add(long span, TypeUse type, int[] lengths, int @Nullable [] elements) {
        int target = code.register();
        code.add(new Instr.NewArray(code.id(), span, target, type, lengths, elements));
        return target;
    }
}
