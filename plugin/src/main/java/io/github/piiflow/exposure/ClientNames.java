package io.github.piiflow.exposure;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.configuration.Configuration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names by which the configuration calls declared clients. */
final class ClientNames {
    private final World world;
    private final Configuration configuration;

    ClientNames(World world, Configuration configuration) {
        this.world = world;
        this.configuration = configuration;
    }

    /** What the first of some members of a client's annotations says; what a placeholder may stand for. */
    Set<String> of(ClassInfo client, List<String> members, String scope) {
        Set<String> names = new HashSet<>();
        for (AnnotationUse annotation : client.annotations()) {
            members.stream()
                    .map(member -> text(annotation.values().get(member), client))
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .ifPresent(text -> names.addAll(configuration.expanded(text, scope)));
        }
        return names;
    }

    private String text(@Nullable Object value, ClassInfo inside) {
        if (value instanceof AnnotationUse.NameUse name) {
            return String.valueOf(constant(name.name(), inside));
        }
        return value instanceof String text ? text : "";
    }

    /** {@code NAME} of the client itself, {@code Clients.NAME} of another class. */
    private @Nullable Object constant(String name, ClassInfo inside) {
        int dot = name.lastIndexOf('.');
        ClassInfo owner = dot < 0 ? inside : world.find(name.substring(0, dot), inside);
        for (FieldInfo field : owner == null ? List.<FieldInfo>of() : owner.fields()) {
            if (field.name().equals(name.substring(dot + 1)) && field.constant() != null) {
                return field.constant();
            }
        }
        return "";
    }
}
