package io.github.piiflow.binding;

import io.github.piiflow.code.FieldDecl;
import io.github.piiflow.code.Modifier;
import java.util.ArrayList;
import java.util.List;

/** The fields of a class of the source. */
final class SourceFields {
    private SourceFields() {}

    static List<FieldInfo> of(SourceClass info) {
        List<FieldInfo> result = new ArrayList<>(info.declaration().fields().size());
        TypeNames names = TypeNames.in(info);
        for (FieldDecl each : info.declaration().fields()) {
            result.add(field(info, each, names));
        }
        return List.copyOf(result);
    }

    private static FieldInfo field(SourceClass info, FieldDecl field, TypeNames names) {
        boolean constant = field.enumConstant() || info.isInterface();
        return new FieldInfo(
                info,
                field.name(),
                field.enumConstant() ? info.raw() : names.resolve(field.type()),
                constant || field.isStatic(),
                constant || field.modifiers().contains(Modifier.FINAL),
                field.modifiers().contains(Modifier.TRANSIENT),
                names.qualify(field.annotations()),
                field,
                field.constant());
    }
}
