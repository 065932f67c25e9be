package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.rule.Effect;
import java.util.LinkedHashMap;
import java.util.Map;

/** Copies every property of one object, but those named as left out, to the property of the same name of another, as bean mappers do. */
final class Properties {
    private final Evaluation evaluation;
    private final RowRun run;

    Properties(Evaluation evaluation, RowRun run) {
        this.evaluation = evaluation;
        this.run = run;
    }

    void copy(Effect.Flow flow) {
        RowRun.Read from = run.object(flow.from());
        RowRun.Read to = run.object(flow.to());
        Map<String, FieldInfo> targets = fields(to);
        for (FieldInfo source : fields(from).values()) {
            FieldInfo target = targets.get(source.name());
            if (target != null && !run.names(source.name(), flow)) {
                Value value = run.property(from.value(), source);
                Element element = evaluation.catalog().field(target);
                evaluation.memory().write(run.state(), to.value(), target.name(), value, target.type(), element, false);
            }
        }
    }

    private static Map<String, FieldInfo> fields(RowRun.Read read) {
        Map<String, FieldInfo> fields = new LinkedHashMap<>();
        Token single = read.value().single();
        JavaType type = single != null && single.type().classInfo() != null ? single.type() : read.type();
        for (ClassInfo at = type.classInfo(); at != null; at = Forms.parent(at)) {
            for (FieldInfo field : at.fields()) {
                if (!field.isStatic()) {
                    fields.putIfAbsent(field.name(), field);
                }
            }
        }
        return fields;
    }
}
