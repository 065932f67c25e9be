package io.github.piiflow.ast;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.type.UnionType;
import io.github.piiflow.code.TypeUse;
import io.github.piiflow.code.Variable;
import org.jspecify.annotations.Nullable;

/** Declared variables. */
final class Variables {
    private Variables() {}

    /** A parameter; the type of a variable-arity one is the array's. */
    static Variable parameter(FileContext file, Parameter parameter, Variable.Kind kind) {
        @Nullable
        TypeUse type = parameter.getType() instanceof UnionType ? null : file.types.ofVariable(parameter.getType());
        if (type != null && parameter.isVarArgs()) {
            type = Types.array(type, 1);
        }
        return of(file, kind, parameter.getName(), type, parameter.getAnnotations());
    }

    static Variable local(
            FileContext file, Variable.Kind kind, VariableDeclarator declarator, NodeList<AnnotationExpr> annotations) {
        return of(file, kind, declarator.getName(), file.types.ofVariable(declarator.getType()), annotations);
    }

    static Variable of(
            FileContext file,
            Variable.Kind kind,
            SimpleName name,
            @Nullable TypeUse type,
            NodeList<AnnotationExpr> annotations) {
        return new Variable(
                kind, file.names.share(name.getIdentifier()), type, file.annotations.of(annotations), Spans.of(name));
    }
}
