package io.github.piiflow.generated;

import io.github.piiflow.binding.World;
import io.github.piiflow.code.SourceFile;
import io.github.piiflow.code.TypeDecl;
import java.util.List;

/** All adapters for code generators, in the order in which they run. */
public final class Generators {
    private static final List<MemberGenerator> ALL = List.of(new LombokMembers(), new RecordMembers());

    private Generators() {}

    /** Adds what can be generated from the declaration alone; before the world is built. */
    public static void addTo(SourceFile file) {
        ImportedNames names = new ImportedNames(file.imports());
        for (TypeDecl each : file.types()) {
            addTo(each, names);
        }
    }

    /**
     * Adds what needs resolved types.
     *
     * @return whether anything was added: the world must be built again then
     */
    public static boolean complete(World world) {
        boolean delegates = new LombokDelegates(world).addAll();
        return new Mappers(world).addAll() || delegates;
    }

    private static void addTo(TypeDecl type, ImportedNames names) {
        for (TypeDecl each : List.copyOf(type.types())) {
            addTo(each, names);
        }
        for (MemberGenerator each : ALL) {
            each.addTo(type, names);
        }
    }
}
