package io.github.piiflow.generated;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.TypeDecl;
import java.util.ArrayList;
import java.util.List;

/**
 * MapStruct's mappers: gives their abstract methods the bodies that the generated implementation will have. If that
 * implementation is among the analysed files there is nothing to do.
 */
final class Mappers {
    static final String MAPPER = "org.mapstruct.Mapper";

    private final World world;

    Mappers(World world) {
        this.world = world;
    }

    /** Whether anything was added. */
    boolean addAll() {
        List<Runnable> changes = new ArrayList<>();
        for (ClassInfo each : world.sourceClasses()) {
            if (isMapper(each) && !isImplemented(each)) {
                collect(each, changes);
            }
        }
        changes.forEach(Runnable::run);
        return !changes.isEmpty();
    }

    private static boolean isMapper(ClassInfo info) {
        return !info.annotations().isEmpty() && Annotated.with(info.annotations(), MAPPER, info) != null;
    }

    private boolean isImplemented(ClassInfo mapper) {
        ClassInfo found = world.find(mapper.name() + "Impl", mapper);
        return found != null && found.origin() == ClassInfo.Origin.SOURCE;
    }

    /** The bodies are written against the world as it is, then added all at once. */
    private void collect(ClassInfo mapper, List<Runnable> changes) {
        for (MethodInfo each : mapper.methods()) {
            MethodDecl written = each.declaration();
            TypeDecl type = mapper.declaration();
            if (each.isAbstract()
                    && written != null
                    && type != null
                    && !each.parameterTypes().isEmpty()) {
                List<MethodDecl> bodies = new MapperMethod(world, mapper, each).write();
                changes.add(() -> type.replace(written, bodies.get(0)));
                bodies.subList(1, bodies.size()).forEach(helper -> changes.add(() -> type.add(helper)));
            }
        }
        for (ClassInfo above : supertypes(mapper)) {
            collectInherited(mapper, above, changes);
        }
    }

    private List<ClassInfo> supertypes(ClassInfo mapper) {
        List<ClassInfo> result = new ArrayList<>();
        for (String name : mapper.supertypeNames()) {
            ClassInfo above = world.find(name, mapper);
            if (above != null && above != mapper && !name.equals("java.lang.Object")) {
                result.add(above);
            }
        }
        return result;
    }

    private void collectInherited(ClassInfo mapper, ClassInfo above, List<Runnable> changes) {
        TypeDecl type = mapper.declaration();
        if (type == null || isMapper(above)) {
            return;
        }
        for (MethodInfo each : above.methods()) {
            ClassType self = world.asSuper(MapperMethod.typeOf(mapper), above.name());
            boolean open = each.isAbstract() && world.implementation(each, mapper) == each;
            if (open && self != null && !each.parameterTypes().isEmpty()) {
                List<MethodDecl> bodies = new MapperMethod(world, mapper, each).write();
                bodies.forEach(body -> changes.add(() -> type.add(body)));
            }
        }
    }
}
