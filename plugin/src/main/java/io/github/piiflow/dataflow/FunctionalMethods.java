package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.TypeDecl;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Finds the methods that run when objects are called as callbacks. */
final class FunctionalMethods {
    private final World world;
    private final Map<Key, Optional<MethodInfo>> known = new ConcurrentHashMap<>();

    FunctionalMethods(World world) {
        this.world = world;
    }

    private record Key(ClassInfo info, int arguments) {}

    /** The method that runs when an object of the class is called as a callback with so many arguments; null if it is none. */
    @Nullable
    MethodInfo of(ClassInfo info, int arguments) {
        return known.computeIfAbsent(new Key(info, arguments), key -> Optional.ofNullable(find(info, arguments)))
                .orElse(null);
    }

    private @Nullable MethodInfo find(ClassInfo info, int arguments) {
        for (String name : info.supertypeNames()) {
            ClassInfo type = world.find(name, info);
            if (type == null || !type.isAbstract() && type.kind() != TypeDecl.Kind.INTERFACE) {
                continue;
            }
            MethodInfo only = null;
            int count = 0;
            for (MethodInfo method : type.methods()) {
                if (method.isAbstract()) {
                    only = method;
                    count++;
                }
            }
            if (count == 1 && only != null && only.parameterTypes().size() == arguments) {
                MethodInfo own = world.implementation(only, info);
                if (own != null && Program.hasBody(own)) {
                    return own;
                }
            }
        }
        return null;
    }
}
