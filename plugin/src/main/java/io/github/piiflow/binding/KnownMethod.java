package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.Variable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all methods share. */
abstract class KnownMethod implements MethodInfo {
    private volatile @Nullable String signature;

    /** Its own type parameters with their bounds. */
    abstract List<Variable> variables();

    /** Its own type parameter of that name. */
    final @Nullable Variable variable(String name) {
        List<Variable> all = variables();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().equals(name)) {
                return all.get(i);
            }
        }
        return null;
    }

    @Override
    public final List<String> typeParameters() {
        List<String> names = new ArrayList<>(variables().size());
        for (Variable each : variables()) {
            names.add(each.name());
        }
        return names;
    }

    @Override
    public final String signature() {
        String known = signature;
        if (known == null) {
            known = write();
            signature = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return signature();
    }

    private String write() {
        StringBuilder text =
                new StringBuilder(owner().name()).append('.').append(name()).append('(');
        List<JavaType> types = parameterTypes();
        for (int i = 0; i < types.size(); i++) {
            text.append(i == 0 ? "" : ",").append(types.get(i).erasure());
        }
        return text.append(')').toString();
    }
}
