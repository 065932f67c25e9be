package io.github.piiflow.generated;

import io.github.piiflow.code.FieldDecl;
import io.github.piiflow.code.TypeDecl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code @Getter}, {@code @Setter} and {@code @With}, also as part of {@code @Data} and {@code @Value}. */
final class LombokAccessors {
    private static final List<String> WITH =
            List.of("lombok.With", "lombok.experimental.With", "lombok.experimental.Wither");

    private final LombokType view;
    private final TypeDecl type;

    LombokAccessors(LombokType view) {
        this.view = view;
        this.type = view.declaration();
    }

    void addAll() {
        for (FieldDecl each : type.fields()) {
            addGetter(each);
            addSetter(each);
        }
        for (FieldDecl each : view.fields()) {
            addWith(each);
        }
    }

    private void addGetter(FieldDecl field) {
        AnnotationValues wanted = wanted(field, "lombok.Getter", view.has("lombok.Data") || view.has("lombok.Value"));
        String name = new LombokNames(field, view).getter();
        if (wanted == null || name == null || LombokAccess.isNone(wanted, "value") || Members.has(type, name, 0)) {
            return;
        }
        GeneratedMethod getter = new GeneratedMethod(name, field.type(), field.span())
                .modifiers(LombokAccess.modifiers(wanted, "value", field.isStatic()));
        getter.returns(read(getter, field));
        type.add(getter.done());
    }

    private void addSetter(FieldDecl field) {
        AnnotationValues wanted = wanted(field, "lombok.Setter", view.has("lombok.Data"));
        LombokNames names = new LombokNames(field, view);
        String name = names.setter();
        if (wanted == null || name == null || view.isFinal(field) || field.enumConstant()) {
            return;
        }
        if (!LombokAccess.isNone(wanted, "value") && !Members.has(type, name, 1)) {
            addSetter(field, name, names.isChain(), wanted);
        }
    }

    private void addSetter(FieldDecl field, String name, boolean chain, AnnotationValues wanted) {
        GeneratedMethod setter = new GeneratedMethod(name, chain ? Members.self(type) : Members.VOID, field.span())
                .modifiers(LombokAccess.modifiers(wanted, "value", field.isStatic()));
        int value = setter.parameter(field.name(), field.type());
        if (field.isStatic()) {
            setter.storeName(field.name(), value);
        } else {
            int self = setter.self();
            setter.store(self, field.name(), value);
            if (chain) {
                setter.returns(self);
            }
        }
        type.add(setter.done());
    }

    private static int read(GeneratedMethod getter, FieldDecl field) {
        return field.isStatic() ? getter.name(field.name()) : getter.load(getter.self(), field.name());
    }

    private void addWith(FieldDecl field) {
        AnnotationValues wanted = with(field);
        String name = new LombokNames(field, view).with();
        if (wanted == null || name == null || !view.settableFields().contains(field)) {
            return;
        }
        if (!LombokAccess.isNone(wanted, "value") && !Members.has(type, name, 1)) {
            addWith(field, name, wanted);
        }
    }

    /** A new object with all fields taken over but one. */
    private void addWith(FieldDecl field, String name, AnnotationValues wanted) {
        GeneratedMethod method = new GeneratedMethod(name, Members.self(type), field.span())
                .modifiers(LombokAccess.modifiers(wanted, "value"));
        int value = method.parameter(field.name(), field.type());
        int self = method.self();
        List<FieldDecl> fields = view.settableFields();
        int[] args = new int[fields.size()];
        for (int i = 0; i < args.length; i++) {
            FieldDecl each = fields.get(i);
            args[i] = each == field ? value : method.load(self, each.name());
        }
        method.returns(method.create(Members.self(type), args));
        type.add(method.done());
    }

    private @Nullable AnnotationValues with(FieldDecl field) {
        for (String each : WITH) {
            AnnotationValues own = view.annotation(field, each);
            AnnotationValues wanted = own == null ? view.annotation(each) : own;
            if (wanted != null) {
                return wanted;
            }
        }
        return null;
    }

    /** The annotation that asks for it: on the field, or on the type for fields of objects; the type's own for {@code implied}. */
    private @Nullable AnnotationValues wanted(FieldDecl field, String annotation, boolean implied) {
        AnnotationValues own = view.annotation(field, annotation);
        boolean byType =
                !field.isStatic() && !field.enumConstant() && !field.name().startsWith("$");
        if (own != null || !byType) {
            return own;
        }
        AnnotationValues ofType = view.annotation(annotation);
        return ofType == null && implied ? LombokAccess.PUBLIC : ofType;
    }
}
