package io.github.piiflow.generated;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.Modifier;
import io.github.piiflow.code.TypeDecl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be read from, and written to, an object by accessor methods and public fields. */
final class BeanProperties {
    private final World world;

    BeanProperties(World world) {
        this.world = world;
    }

    /**
     * One property.
     *
     * @param member name of the method or field
     * @param isField whether it is a public field
     */
    record Property(String name, String member, boolean isField, JavaType type) {}

    /** Getters, record accessors and public fields by property name. */
    Map<String, Property> readable(JavaType type) {
        Map<String, Property> result = new LinkedHashMap<>();
        for (ClassInfo each : classes(type)) {
            for (MethodInfo method : each.methods()) {
                String name = readName(method);
                if (name != null) {
                    result.putIfAbsent(name, property(name, method.name(), method.returnType(), each, type));
                }
            }
            addFields(each, type, true, result);
        }
        return result;
    }

    /** Setters and public fields by property name. */
    Map<String, Property> writable(JavaType type) {
        Map<String, Property> result = new LinkedHashMap<>();
        for (ClassInfo each : classes(type)) {
            for (MethodInfo method : each.methods()) {
                boolean setter = isPublic(method) && method.parameterTypes().size() == 1;
                String name = setter ? after("set", method.name()) : null;
                if (name != null) {
                    JavaType of = method.parameterTypes().get(0);
                    result.putIfAbsent(name, property(name, method.name(), of, each, type));
                }
            }
            addFields(each, type, false, result);
        }
        return result;
    }

    /** Methods of a builder that take one value and return a builder. */
    Map<String, Property> buildable(JavaType builder) {
        Map<String, Property> result = new LinkedHashMap<>();
        for (ClassInfo each : classes(builder)) {
            for (MethodInfo method : each.methods()) {
                boolean fluent = isPublic(method)
                        && method.parameterTypes().size() == 1
                        && method.returnType().classInfo() != null
                        && !method.returnType().erasure().startsWith("java.");
                if (fluent) {
                    JavaType of = method.parameterTypes().get(0);
                    result.putIfAbsent(method.name(), property(method.name(), method.name(), of, each, builder));
                }
            }
        }
        return result;
    }

    private Property property(String name, String member, JavaType declared, ClassInfo owner, JavaType of) {
        return new Property(name, member, false, world.memberType(declared, owner, of));
    }

    private void addFields(ClassInfo info, JavaType type, boolean reading, Map<String, Property> result) {
        for (FieldInfo each : info.fields()) {
            boolean open = each.declaration() != null
                    && each.declaration().modifiers().contains(Modifier.PUBLIC)
                    && !each.isStatic()
                    && (reading || !each.isFinal());
            if (open) {
                JavaType of = world.memberType(each.type(), info, type);
                result.putIfAbsent(each.name(), new Property(each.name(), each.name(), true, of));
            }
        }
    }

    private List<ClassInfo> classes(JavaType type) {
        List<ClassInfo> result = new ArrayList<>();
        ClassInfo info = type.classInfo();
        if (info != null) {
            for (String name : info.supertypeNames()) {
                ClassType above = world.asSuper(type, name);
                if (above != null && !name.equals("java.lang.Object")) {
                    result.add(above.info());
                }
            }
        }
        return result;
    }

    private static @Nullable String readName(MethodInfo method) {
        if (!isPublic(method) || !method.parameterTypes().isEmpty() || method.isConstructor()) {
            return null;
        }
        if (method.owner().kind() == TypeDecl.Kind.RECORD && isComponent(method)) {
            return method.name();
        }
        String name = after("get", method.name());
        return name == null ? after("is", method.name()) : name;
    }

    private static boolean isComponent(MethodInfo method) {
        for (FieldInfo each : method.owner().fields()) {
            if (!each.isStatic() && each.name().equals(method.name())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPublic(MethodInfo method) {
        return !method.isStatic()
                && !method.isPrivate()
                && (method.declaration() == null
                        || method.declaration().modifiers().contains(Modifier.PUBLIC)
                        || method.owner().kind() == TypeDecl.Kind.INTERFACE);
    }

    private static @Nullable String after(String prefix, String name) {
        if (name.length() <= prefix.length() || !name.startsWith(prefix)) {
            return null;
        }
        String rest = name.substring(prefix.length());
        if (!Character.isUpperCase(rest.charAt(0))) {
            return null;
        }
        boolean allCapitals = rest.length() > 1 && Character.isUpperCase(rest.charAt(1));
        return allCapitals ? rest : Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
    }
}
