package io.github.piiflow.generated;

import io.github.piiflow.code.FieldDecl;
import io.github.piiflow.code.Modifier;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.code.TypeParameter;
import io.github.piiflow.code.TypeUse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code @SuperBuilder}: an abstract builder that extends the superclass's, an implementation of it, and a constructor
 * that takes it. Where Lombok writes wildcards the implementation is named, so that calls in a chain keep their type.
 */
final class LombokSuperBuilder {
    private static final String BUILT = "C$";
    private static final String SELF = "B$";
    private static final String FILL = "$fillValuesFrom";

    private final LombokType view;
    private final TypeDecl type;

    LombokSuperBuilder(LombokType view) {
        this.view = view;
        this.type = view.declaration();
    }

    void add() {
        AnnotationValues wanted = view.annotation("lombok.experimental.SuperBuilder");
        if (wanted == null) {
            return;
        }
        List<BuilderField> fields = new ArrayList<>();
        for (FieldDecl each : view.settableFields()) {
            fields.add(BuilderField.of(each, view));
        }
        String name = wanted.text("builderClassName", type.simpleName() + "Builder");
        BuilderShape shape = new BuilderShape(wanted, name, Members.self(type), "", List.of(), fields, type.span());
        addAbstractBuilder(shape);
        addConstructor(shape);
        if (!type.modifiers().contains(Modifier.ABSTRACT)) {
            addImplementation(shape);
            addFactory(shape);
        }
    }

    private TypeUse superclassBuilder(TypeUse superclass) {
        String simple = superclass.name().substring(superclass.name().lastIndexOf('.') + 1);
        return new TypeUse(
                superclass.name() + "." + simple + "Builder", List.of(TypeUse.of(BUILT), TypeUse.of(SELF)), 0);
    }

    private void addAbstractBuilder(BuilderShape shape) {
        TypeDecl written = Members.memberType(type, shape.name());
        TypeDecl builder = written;
        if (builder == null) {
            builder = Members.nested(
                    type, shape.name(), shape.span(), Modifier.PUBLIC, Modifier.STATIC, Modifier.ABSTRACT);
            TypeUse own = new TypeUse(shape.name(), List.of(TypeUse.of(BUILT), TypeUse.of(SELF)), 0);
            TypeUse superclass = type.superclass();
            builder.header(
                    builder.modifiers(),
                    List.of(new TypeParameter(BUILT, List.of(shape.result())), new TypeParameter(SELF, List.of(own))),
                    superclass == null ? null : superclassBuilder(superclass),
                    List.of(),
                    List.of());
            type.add(builder);
        }
        BuilderMembers members = new BuilderMembers(builder, shape);
        members.addSetters(TypeUse.of(SELF), true);
        members.addToString();
        addAbstract(builder, "self", TypeUse.of(SELF));
        addAbstract(builder, shape.annotation().text("buildMethodName", "build"), TypeUse.of(BUILT));
        addFill(builder, shape);
    }

    private static void addAbstract(TypeDecl builder, String name, TypeUse result) {
        if (!Members.has(builder, name, 0)) {
            builder.add(new GeneratedMethod(name, result, builder.span())
                    .modifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .withoutBody());
        }
    }

    /** Takes over the values of an object. */
    private void addFill(TypeDecl builder, BuilderShape shape) {
        GeneratedMethod fill = new GeneratedMethod(FILL, Members.VOID, shape.span());
        int object = fill.parameter("instance", shape.result());
        int self = fill.self();
        if (type.superclass() != null) {
            fill.callSuper(FILL, object);
        }
        for (BuilderField each : shape.fields()) {
            int value = fill.load(object, each.name());
            if (each.isSingular()) {
                fill.call(fill.load(self, each.stored()), each.isMap() ? "putAll" : "addAll", value);
            } else {
                fill.store(self, each.stored(), value);
            }
        }
        builder.add(fill.done());
    }

    private void addConstructor(BuilderShape shape) {
        TypeUse parameter = TypeUse.of(shape.name());
        if (Members.hasConstructor(type, List.of(parameter))) {
            return;
        }
        GeneratedMethod constructor = GeneratedMethod.constructor(shape.span()).modifiers(Modifier.PROTECTED);
        int builder = constructor.parameter("b", parameter);
        if (type.superclass() != null) {
            constructor.construct(true, builder);
        }
        int self = constructor.self();
        for (BuilderField each : shape.fields()) {
            constructor.store(self, each.name(), BuilderMembers.value(constructor, builder, each));
        }
        type.add(constructor.done());
    }

    private TypeUse implementation(BuilderShape shape) {
        return TypeUse.of(shape.name() + "Impl");
    }

    private void addImplementation(BuilderShape shape) {
        String name = implementation(shape).name();
        TypeDecl written = Members.memberType(type, name);
        TypeDecl builder = written == null
                ? Members.nested(type, name, shape.span(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                : written;
        if (written == null) {
            TypeUse above = new TypeUse(shape.name(), List.of(shape.result(), implementation(shape)), 0);
            builder.header(builder.modifiers(), List.of(), above, List.of(), List.of());
            type.add(builder);
        }
        addReturning(builder, "self", implementation(shape), null);
        addReturning(builder, shape.annotation().text("buildMethodName", "build"), shape.result(), shape.result());
    }

    /** A method that returns the builder, or a new object made from it. */
    private static void addReturning(TypeDecl builder, String name, TypeUse result, @Nullable TypeUse created) {
        if (!Members.has(builder, name, 0)) {
            GeneratedMethod method = new GeneratedMethod(name, result, builder.span());
            int self = method.self();
            method.returns(created == null ? self : method.create(created, self));
            builder.add(method.done());
        }
    }

    private void addFactory(BuilderShape shape) {
        String name = shape.annotation().text("builderMethodName", "builder");
        if (!name.isEmpty() && !Members.has(type, name, 0)) {
            GeneratedMethod factory = new GeneratedMethod(name, implementation(shape), shape.span())
                    .modifiers(Modifier.PUBLIC, Modifier.STATIC);
            factory.returns(factory.create(implementation(shape)));
            type.add(factory.done());
        }
        if (shape.annotation().flag("toBuilder") && !Members.has(type, "toBuilder", 0)) {
            GeneratedMethod method = new GeneratedMethod("toBuilder", implementation(shape), shape.span());
            int builder = method.create(implementation(shape));
            method.call(builder, FILL, method.self());
            method.returns(builder);
            type.add(method.done());
        }
    }
}
