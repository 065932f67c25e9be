package io.github.piiflow.generated;

import io.github.piiflow.code.FieldDecl;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Modifier;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.code.TypeUse;
import io.github.piiflow.code.Variable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code @Builder} on a class, a constructor or a method. */
final class LombokBuilder {
    private static final List<String> ANNOTATIONS = List.of("lombok.Builder", "lombok.experimental.Builder");

    private final LombokType view;
    private final TypeDecl type;

    LombokBuilder(LombokType view) {
        this.view = view;
        this.type = view.declaration();
    }

    void addAll() {
        for (String each : ANNOTATIONS) {
            AnnotationValues wanted = view.annotation(each);
            if (wanted != null) {
                add(ofClass(wanted));
            }
            for (MethodDecl method : List.copyOf(type.methods())) {
                AnnotationValues onMethod = view.annotation(method, each);
                if (onMethod != null) {
                    add(ofMethod(onMethod, method));
                }
            }
        }
    }

    private BuilderShape ofClass(AnnotationValues wanted) {
        List<BuilderField> fields = new ArrayList<>();
        for (FieldDecl each : view.isRecord() ? type.components() : view.settableFields()) {
            fields.add(BuilderField.of(each, view));
        }
        String name = wanted.text("builderClassName", type.simpleName() + "Builder");
        return new BuilderShape(wanted, name, Members.self(type), "", type.typeParameters(), fields, type.span());
    }

    private BuilderShape ofMethod(AnnotationValues wanted, MethodDecl method) {
        List<BuilderField> fields = new ArrayList<>();
        for (Variable each : method.parameters()) {
            TypeUse of = each.type() == null ? TypeUse.of("java.lang.Object") : each.type();
            fields.add(new BuilderField(each.name(), each.name(), of, null, false, singular(each), each.span()));
        }
        boolean constructor = method.name().equals(MethodDecl.CONSTRUCTOR);
        TypeUse written = method.returnType();
        TypeUse result = constructor || written == null ? Members.self(type) : written;
        String simple = result.name().substring(result.name().lastIndexOf('.') + 1);
        return new BuilderShape(
                wanted,
                wanted.text("builderClassName", LombokNames.capital(simple) + "Builder"),
                result,
                constructor ? "" : method.name(),
                constructor ? type.typeParameters() : method.typeParameters(),
                fields,
                method.span());
    }

    private String singular(Variable parameter) {
        for (var each : parameter.annotations()) {
            if (view.names().means(each.name(), "lombok.Singular")) {
                return new AnnotationValues(each).text("value", BuilderField.singularOf(parameter.name()));
            }
        }
        return "";
    }

    private void add(BuilderShape shape) {
        TypeDecl builder = builderClass(shape);
        BuilderMembers members = new BuilderMembers(builder, shape);
        members.addSetters(shape.type(), false);
        addBuild(builder, shape);
        members.addToString();
        addFactory(shape);
        if (shape.annotation().flag("toBuilder")) {
            addToBuilder(shape);
        }
    }

    private TypeDecl builderClass(BuilderShape shape) {
        TypeDecl written = Members.memberType(type, shape.name());
        if (written != null) {
            return written;
        }
        TypeDecl builder = Members.nested(type, shape.name(), shape.span(), Modifier.PUBLIC, Modifier.STATIC);
        builder.header(builder.modifiers(), shape.typeParameters(), null, List.of(), List.of());
        type.add(builder);
        return builder;
    }

    private static void addBuild(TypeDecl builder, BuilderShape shape) {
        String name = shape.annotation().text("buildMethodName", "build");
        if (Members.has(builder, name, 0)) {
            return;
        }
        GeneratedMethod build = new GeneratedMethod(name, shape.result(), shape.span());
        int[] args = BuilderMembers.values(build, shape.fields());
        build.returns(
                shape.factory().isEmpty()
                        ? build.create(shape.result(), args)
                        : build.callImplicitly(shape.factory(), args));
        builder.add(build.done());
    }

    private void addFactory(BuilderShape shape) {
        String name = shape.annotation().text("builderMethodName", "builder");
        if (!name.isEmpty() && !Members.has(type, name, 0)) {
            GeneratedMethod factory = new GeneratedMethod(name, shape.type(), shape.span())
                    .modifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .typeParameters(shape.typeParameters());
            factory.returns(factory.create(shape.type()));
            type.add(factory.done());
        }
    }

    private void addToBuilder(BuilderShape shape) {
        if (Members.has(type, "toBuilder", 0)) {
            return;
        }
        GeneratedMethod method = new GeneratedMethod("toBuilder", shape.type(), shape.span());
        int self = method.self();
        int builder = method.create(shape.type());
        for (BuilderField each : shape.fields()) {
            String field = source(each);
            if (field != null) {
                int value = method.load(self, field);
                if (each.isSingular()) {
                    method.call(method.load(builder, each.stored()), each.isMap() ? "putAll" : "addAll", value);
                } else {
                    method.store(builder, each.stored(), value);
                }
            }
        }
        method.returns(builder);
        type.add(method.done());
    }

    /** The field that a value comes from: for a parameter the field of its name. */
    private @Nullable String source(BuilderField field) {
        return field.origin() != null || Members.field(type, field.name()) != null ? field.name() : null;
    }
}
