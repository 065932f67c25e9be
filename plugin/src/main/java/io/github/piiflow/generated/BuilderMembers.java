package io.github.piiflow.generated;

import io.github.piiflow.code.FieldDecl;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Modifier;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.code.TypeUse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Fields, setting methods and toString of a builder class. */
final class BuilderMembers {
    private final TypeDecl builder;
    private final BuilderShape shape;

    BuilderMembers(TypeDecl builder, BuilderShape shape) {
        this.builder = builder;
        this.shape = shape;
    }

    /**
     * Adds a field and the methods that fill it for each part.
     *
     * @param result what the methods return
     * @param throughSelf whether they return {@code self()} instead of {@code this}
     */
    void addSetters(TypeUse result, boolean throughSelf) {
        addCollections();
        for (BuilderField each : shape.fields()) {
            addField(each);
            if (each.isSingular()) {
                addAdder(each, result, throughSelf);
                addAllAdder(each, result, throughSelf);
                addClear(each, result, throughSelf);
            } else {
                addSetter(each, result, throughSelf);
            }
        }
    }

    void addToString() {
        if (Members.has(builder, "toString", 0)) {
            return;
        }
        GeneratedMethod method = new GeneratedMethod("toString", Members.STRING, shape.span());
        int self = method.self();
        List<Integer> text = new ArrayList<>();
        text.add(method.constant(LombokToString.path(builder) + "("));
        String separator = "";
        for (BuilderField each : shape.fields()) {
            text.add(method.constant(separator + each.stored() + "="));
            text.add(method.load(self, each.stored()));
            separator = ", ";
        }
        text.add(method.constant(")"));
        method.returns(method.text(text));
        builder.add(method.done());
    }

    /** What was collected, as arguments; what is left out may be the class's own default. */
    static int[] values(GeneratedMethod method, List<BuilderField> fields) {
        int self = method.self();
        int[] values = new int[fields.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(method, self, fields.get(i));
        }
        return values;
    }

    static int value(GeneratedMethod method, int builder, BuilderField field) {
        int collected = method.load(builder, field.stored());
        return field.byDefault() ? method.either(collected, method.unknown(List.of())) : collected;
    }

    /** Collections are made when the builder is. */
    private void addCollections() {
        GeneratedMethod initialiser = new GeneratedMethod(MethodDecl.INSTANCE_INIT, null, shape.span()).modifiers();
        boolean any = false;
        for (BuilderField each : shape.fields()) {
            if (each.isSingular() && Members.field(builder, each.stored()) == null) {
                initialiser.store(initialiser.self(), each.stored(), initialiser.create(each.storedType()));
                any = true;
            }
        }
        if (any && !Members.has(builder, MethodDecl.INSTANCE_INIT, 0)) {
            builder.add(initialiser.done());
        }
    }

    private void addField(BuilderField field) {
        if (Members.field(builder, field.stored()) == null) {
            FieldDecl origin = field.origin();
            builder.add(new FieldDecl(
                    field.stored(),
                    field.storedType(),
                    EnumSet.of(Modifier.PRIVATE),
                    origin == null ? List.of() : origin.annotations(),
                    false,
                    null,
                    field.span()));
        }
    }

    private void addSetter(BuilderField field, TypeUse result, boolean throughSelf) {
        String name = shape.setter(field.property());
        if (!Members.has(builder, name, 1)) {
            GeneratedMethod setter = new GeneratedMethod(name, result, field.span());
            int value = setter.parameter(field.name(), field.type());
            int self = setter.self();
            setter.store(self, field.stored(), value);
            finish(setter, self, throughSelf);
        }
    }

    private void addAdder(BuilderField field, TypeUse result, boolean throughSelf) {
        String name = shape.setter(field.singular());
        if (Members.has(builder, name, field.isMap() ? 2 : 1)) {
            return;
        }
        GeneratedMethod adder = new GeneratedMethod(name, result, field.span());
        int first = adder.parameter(field.singular(), field.element(0));
        int second = field.isMap() ? adder.parameter(field.singular() + "Value", field.element(1)) : first;
        int self = adder.self();
        int collection = adder.load(self, field.stored());
        if (field.isMap()) {
            adder.call(collection, "put", first, second);
        } else {
            adder.call(collection, "add", first);
        }
        finish(adder, self, throughSelf);
    }

    private void addAllAdder(BuilderField field, TypeUse result, boolean throughSelf) {
        String name = shape.setter(field.property());
        if (!Members.has(builder, name, 1)) {
            GeneratedMethod adder = new GeneratedMethod(name, result, field.span());
            String general = field.isMap() ? "java.util.Map" : "java.util.Collection";
            int all = adder.parameter(
                    field.name(), new TypeUse(general, field.type().arguments(), 0));
            int self = adder.self();
            adder.call(adder.load(self, field.stored()), field.isMap() ? "putAll" : "addAll", all);
            finish(adder, self, throughSelf);
        }
    }

    private void addClear(BuilderField field, TypeUse result, boolean throughSelf) {
        String name = "clear" + LombokNames.capital(field.property());
        if (!Members.has(builder, name, 0)) {
            GeneratedMethod clear = new GeneratedMethod(name, result, field.span());
            int self = clear.self();
            clear.call(clear.load(self, field.stored()), "clear");
            finish(clear, self, throughSelf);
        }
    }

    private void finish(GeneratedMethod method, int self, boolean throughSelf) {
        method.returns(throughSelf ? method.call(self, "self") : self);
        builder.add(method.done());
    }
}
