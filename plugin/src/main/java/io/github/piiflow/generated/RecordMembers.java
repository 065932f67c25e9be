package io.github.piiflow.generated;

import io.github.piiflow.code.FieldDecl;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.code.TypeUse;
import java.util.ArrayList;
import java.util.List;

/** What the compiler adds to a record: accessors, canonical constructor, toString. */
final class RecordMembers implements MemberGenerator {

    @Override
    public void addTo(TypeDecl type, ImportedNames names) {
        if (type.kind() != TypeDecl.Kind.RECORD) {
            return;
        }
        List<FieldDecl> components = type.components();
        for (FieldDecl each : components) {
            addAccessor(type, each);
        }
        addConstructor(type, components);
        addToString(type, components);
    }

    private static void addAccessor(TypeDecl type, FieldDecl component) {
        if (!Members.has(type, component.name(), 0)) {
            GeneratedMethod accessor = new GeneratedMethod(component.name(), component.type(), component.span());
            accessor.returns(accessor.load(accessor.self(), component.name()));
            type.add(accessor.done());
        }
    }

    private static void addConstructor(TypeDecl type, List<FieldDecl> components) {
        List<TypeUse> types = new ArrayList<>(components.size());
        components.forEach(each -> types.add(each.type()));
        if (Members.hasConstructor(type, types)) {
            return;
        }
        boolean array = !types.isEmpty() && types.get(types.size() - 1).dimensions() > 0;
        GeneratedMethod constructor = GeneratedMethod.constructor(type.span()).varargs(array);
        for (FieldDecl each : components) {
            constructor.parameter(each.name(), each.type());
        }
        int self = constructor.self();
        for (int i = 0; i < components.size(); i++) {
            constructor.store(self, components.get(i).name(), i);
        }
        type.add(constructor.done());
    }

    private static void addToString(TypeDecl type, List<FieldDecl> components) {
        if (Members.has(type, "toString", 0)) {
            return;
        }
        GeneratedMethod method = new GeneratedMethod("toString", Members.STRING, type.span());
        int self = method.self();
        List<Integer> parts = new ArrayList<>();
        parts.add(method.constant(type.simpleName() + "["));
        String separator = "";
        for (FieldDecl each : components) {
            parts.add(method.constant(separator + each.name() + "="));
            parts.add(method.load(self, each.name()));
            separator = ", ";
        }
        parts.add(method.constant("]"));
        method.returns(method.text(parts));
        type.add(method.done());
    }
}
