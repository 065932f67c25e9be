package io.github.piiflow.ast;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import io.github.piiflow.code.AnnotationUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Annotations as written. */
final class Annotations {
    private final Names names;
    private final Types types;

    Annotations(Names names, Types types) {
        this.names = names;
        this.types = types;
    }

    List<AnnotationUse> of(NodeList<AnnotationExpr> written) {
        if (written.isEmpty()) {
            return List.of();
        }
        List<AnnotationUse> all = new ArrayList<>(written.size());
        for (AnnotationExpr each : written) {
            all.add(of(each));
        }
        return all;
    }

    private AnnotationUse of(AnnotationExpr annotation) {
        return new AnnotationUse(names.share(Syntax.dotted(annotation.getName())), values(annotation));
    }

    private Map<String, Object> values(AnnotationExpr annotation) {
        if (annotation instanceof SingleMemberAnnotationExpr single) {
            Object value = value(single.getMemberValue());
            return value == null ? Map.of() : Map.of("value", value);
        }
        if (!(annotation instanceof NormalAnnotationExpr normal)) {
            return Map.of();
        }
        Map<String, Object> values = new HashMap<>();
        for (MemberValuePair pair : normal.getPairs()) {
            Object value = value(pair.getValue());
            if (value != null) {
                values.put(names.share(pair.getName().getIdentifier()), value);
            }
        }
        return values;
    }

    private @Nullable Object value(Expression expression) {
        Expression bare = Syntax.bare(expression);
        if (bare instanceof ArrayInitializerExpr array) {
            return list(array);
        }
        if (bare instanceof AnnotationExpr nested) {
            return of(nested);
        }
        if (bare instanceof ClassExpr literal) {
            return types.of(literal.getType());
        }
        String name = Syntax.dotted(bare);
        return name == null ? Constants.of(bare) : new AnnotationUse.NameUse(names.share(name));
    }

    private List<Object> list(ArrayInitializerExpr array) {
        List<Object> values = new ArrayList<>(array.getValues().size());
        for (Expression each : array.getValues()) {
            Object value = value(each);
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }
}
