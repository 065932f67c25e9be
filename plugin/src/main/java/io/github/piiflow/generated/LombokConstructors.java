package io.github.piiflow.generated;

import io.github.piiflow.code.FieldDecl;
import io.github.piiflow.code.Modifier;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.code.TypeUse;
import java.util.ArrayList;
import java.util.List;

/** The three constructor annotations, also as part of {@code @Data}, {@code @Value} and {@code @Builder}. */
final class LombokConstructors {
    private static final String NONE = "lombok.NoArgsConstructor";
    private static final String REQUIRED = "lombok.RequiredArgsConstructor";
    private static final String ALL = "lombok.AllArgsConstructor";

    private final LombokType view;
    private final TypeDecl type;

    LombokConstructors(LombokType view) {
        this.view = view;
        this.type = view.declaration();
    }

    void addAll() {
        if (view.isRecord()) {
            return;
        }
        if (view.has("lombok.experimental.StandardException")) {
            addOfException(List.of());
            addOfException(List.of("message"));
            addOfException(List.of("cause"));
            addOfException(List.of("message", "cause"));
        }
        boolean written = Members.hasConstructor(type);
        boolean explicit = add(NONE, List.of());
        explicit |= add(REQUIRED, requiredFields());
        explicit |= add(ALL, view.settableFields());
        if (!written && !explicit) {
            addImplied();
        }
    }

    private boolean add(String annotation, List<FieldDecl> fields) {
        AnnotationValues wanted = view.annotation(annotation);
        if (wanted != null && !LombokAccess.isNone(wanted, "access")) {
            add(fields, wanted.text("staticName", ""), LombokAccess.modifiers(wanted, "access"));
        }
        return wanted != null;
    }

    private void addImplied() {
        AnnotationValues data = view.annotation("lombok.Data");
        AnnotationValues value = view.annotation("lombok.Value");
        if (view.has("lombok.Builder") || view.has("lombok.experimental.Builder")) {
            add(view.settableFields(), "");
        } else if (value != null) {
            add(view.settableFields(), value.text("staticConstructor", ""), Modifier.PUBLIC);
        } else if (data != null) {
            add(requiredFields(), data.text("staticConstructor", ""), Modifier.PUBLIC);
        } else if (view.has("lombok.UtilityClass") || view.has("lombok.experimental.UtilityClass")) {
            add(List.of(), "", Modifier.PRIVATE);
        }
    }

    private List<FieldDecl> requiredFields() {
        List<FieldDecl> result = new ArrayList<>();
        for (FieldDecl each : view.fields()) {
            if (!view.isInitialised(each) && (view.isFinal(each) || view.isNonNull(each))) {
                result.add(each);
            }
        }
        return result;
    }

    private void add(List<FieldDecl> fields, String staticName, Modifier... access) {
        List<TypeUse> types = new ArrayList<>(fields.size());
        fields.forEach(each -> types.add(each.type()));
        if (!Members.hasConstructor(type, types)) {
            addConstructor(fields, staticName.isEmpty() ? access : new Modifier[] {Modifier.PRIVATE});
        }
        if (!staticName.isEmpty() && !Members.has(type, staticName, fields.size())) {
            addFactory(staticName, fields);
        }
    }

    private void addConstructor(List<FieldDecl> fields, Modifier... access) {
        GeneratedMethod constructor = GeneratedMethod.constructor(type.span()).modifiers(access);
        for (FieldDecl each : fields) {
            constructor.parameter(each.name(), each.type());
        }
        int self = constructor.self();
        for (int i = 0; i < fields.size(); i++) {
            constructor.store(self, fields.get(i).name(), i);
        }
        type.add(constructor.done());
    }

    /** A constructor that hands its parameters to the superclass. */
    private void addOfException(List<String> parameters) {
        List<TypeUse> types = new ArrayList<>(parameters.size());
        for (String each : parameters) {
            types.add(TypeUse.of(each.equals("cause") ? "Throwable" : "String"));
        }
        if (Members.hasConstructor(type, types)) {
            return;
        }
        GeneratedMethod constructor = GeneratedMethod.constructor(type.span());
        int[] args = new int[types.size()];
        for (int i = 0; i < args.length; i++) {
            args[i] = constructor.parameter(parameters.get(i), types.get(i));
        }
        constructor.construct(true, args);
        type.add(constructor.done());
    }

    private void addFactory(String name, List<FieldDecl> fields) {
        GeneratedMethod factory = new GeneratedMethod(name, Members.self(type), type.span())
                .modifiers(Modifier.PUBLIC, Modifier.STATIC)
                .typeParameters(type.typeParameters());
        int[] args = new int[fields.size()];
        for (int i = 0; i < args.length; i++) {
            args[i] = factory.parameter(fields.get(i).name(), fields.get(i).type());
        }
        factory.returns(factory.create(Members.self(type), args));
        type.add(factory.done());
    }
}
