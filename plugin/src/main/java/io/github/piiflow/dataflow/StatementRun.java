package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.rule.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A call that runs a statement: the columns it writes say what its parameters are, and only what it names is written. */
final class StatementRun {
    private final Evaluation evaluation;
    private final Operands operands;
    private final @Nullable MethodInfo method;

    StatementRun(Evaluation evaluation, Operands operands) {
        this.evaluation = evaluation;
        this.operands = operands;
        this.method = operands.call().method();
    }

    /** What is written by name: each value alone; null if the text of the statement is not known. */
    @Nullable
    List<Value> named(Effect.Statement statement) {
        String text = statement.member() == null ? null : annotated(statement.member());
        if (text == null || method == null) {
            return null;
        }
        List<Value> values = new ArrayList<>();
        for (SqlText.Written each : SqlText.written(text)) {
            values.add(meant(value(each.name()), each.column()));
        }
        return values;
    }

    /** Says of the arguments behind the text what their columns say. */
    void mean(Effect.Statement statement) {
        Object text = operands.argument(statement.argument()).constant();
        if (!(text instanceof String sql)) {
            return;
        }
        for (SqlText.Written each : SqlText.written(sql)) {
            int index = statement.argument() + 1 + each.index();
            if (each.name().isEmpty() && each.column() != null) {
                Value value = operands.argument(index);
                Value meant = meant(value, each.column());
                if (meant != value) {
                    operands.replaceArgument(index, meant);
                }
            }
        }
    }

    /** Of the objects that a query gives only the columns that it asks for are filled. */
    void leaveEmpty(Effect.Statement statement, Value result) {
        String text = statement.member() == null || isMapped() ? null : annotated(statement.member());
        Set<String> columns = text == null ? null : SqlQuery.columns(text);
        if (columns == null) {
            return;
        }
        Types types = evaluation.types();
        JavaType type = operands.call().resultType();
        Value object = result;
        if (!types.isSource(type)) {
            type = types.element(type);
            object = types.isSource(type)
                    ? evaluation.memory().readElement(operands.state(), result, -1, type)
                    : Value.CLEAN;
        }
        List<FieldInfo> fields = new ArrayList<>();
        for (ClassInfo at = type.classInfo(); at != null && types.isSource(type); at = Forms.parent(at)) {
            at.fields().stream().filter(field -> !field.isStatic()).forEach(fields::add);
        }
        if (fields.stream().anyMatch(field -> isAskedFor(field, columns))) {
            for (FieldInfo field : fields) {
                Element element = evaluation.catalog().field(field);
                if (!isAskedFor(field, columns) && (element != null || isOrHolds(field.type(), types))) {
                    evaluation
                            .memory()
                            .write(operands.state(), object, field.name(), Value.NULL, field.type(), element, false);
                }
            }
        }
    }

    /** Whether another annotation may say which column goes where. */
    private boolean isMapped() {
        return method == null
                || method.annotations().stream()
                                .filter(each -> !each.values().isEmpty())
                                .count()
                        > 1;
    }

    private static boolean isOrHolds(JavaType type, Types types) {
        return types.isSource(type) || types.isSource(types.element(type));
    }

    private static boolean isAskedFor(FieldInfo field, Set<String> columns) {
        if (columns.contains(SqlQuery.property(field.name()))) {
            return true;
        }
        for (AnnotationUse use : field.annotations()) {
            for (Object value : use.values().values()) {
                if (value instanceof String name && columns.contains(SqlQuery.property(name))) {
                    return true;
                }
            }
        }
        return false;
    }

    private Value meant(Value value, @Nullable String column) {
        if (column == null || !value.isOpaque() || value.hasPersonalFacts()) {
            return value;
        }
        Element element = evaluation.catalog().key(column, operands.frame().method());
        if (element == null) {
            return value;
        }
        return value.withFact(operands.appear(element));
    }

    private @Nullable String annotated(String member) {
        if (method == null) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (AnnotationUse use : method.annotations()) {
            append(use.values().get(member), text);
        }
        return text.isEmpty() ? null : text.toString();
    }

    private static void append(@Nullable Object value, StringBuilder into) {
        if (value instanceof String text) {
            into.append(text).append(' ');
        } else if (value instanceof List<?> parts) {
            parts.forEach(part -> append(part, into));
        }
    }

    /** The argument of that name, else the property of an argument. */
    private Value value(String name) {
        String first = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        MethodInfo called = method;
        int count = called == null ? 0 : called.parameterTypes().size();
        for (int i = 0; called != null && i < count; i++) {
            if (first.equals(parameterName(called, i))) {
                Value whole = operands.argument(i);
                return name.equals(first) ? whole : property(whole, name.substring(first.length() + 1));
            }
        }
        Value found = Value.CLEAN;
        for (int i = 0; i < count; i++) {
            found = found.join(property(operands.argument(i), first));
        }
        return found;
    }

    private static String parameterName(MethodInfo called, int index) {
        for (AnnotationUse use : called.parameterAnnotations(index)) {
            if (use.values().get("value") instanceof String given && !given.isEmpty()) {
                return given;
            }
        }
        return index < called.parameterNames().size() ? called.parameterNames().get(index) : "";
    }

    private Value property(Value object, String name) {
        Token single = object.single();
        ClassInfo info = single == null ? null : single.type().classInfo();
        FieldInfo field = info == null || info.origin() != ClassInfo.Origin.SOURCE
                ? null
                : evaluation.world().field(info, name);
        return field == null ? Value.CLEAN : operands.property(object, field);
    }
}
