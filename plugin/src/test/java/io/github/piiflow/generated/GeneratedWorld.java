package io.github.piiflow.generated;

import io.github.piiflow.binding.Binding;
import io.github.piiflow.binding.ClassPath;
import io.github.piiflow.binding.ModuleGraph;
import io.github.piiflow.binding.TestWorld;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.Body;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Worlds with generated members. */
final class GeneratedWorld {
    private GeneratedWorld() {}

    static TestWorld of(String... sources) {
        List<SourceFile> files = TestWorld.files("module", sources);
        files.forEach(Generators::addTo);
        World world = Binding.build(files, ClassPath.empty(), ModuleGraph.EMPTY);
        return Generators.complete(world) ? TestWorld.of(files) : TestWorld.of(world);
    }

    /** A class of that package and name with a Lombok annotation. */
    static TestWorld lombok(String annotated) {
        return of("import lombok.*; import lombok.experimental.*; import lombok.extern.slf4j.*; import java.util.*; "
                + annotated);
    }

    /** What a type's toString joins: texts as they are, fields and calls by name, all divided by bars. */
    static String printed(TestWorld world, String type) {
        MethodDecl declaration = world.method(type + ".toString").declaration();
        Body body = declaration == null ? null : declaration.body();
        if (body == null) {
            throw new IllegalArgumentException("no toString in " + type);
        }
        Map<Integer, String> texts = new HashMap<>();
        for (Node each : body.block().nodes()) {
            if (each instanceof Instr.Const constant) {
                texts.put(constant.target(), String.valueOf(constant.value()));
            } else if (each instanceof Instr.LoadField load) {
                texts.put(load.target(), "|." + load.name() + "|");
            } else if (each instanceof Instr.Call call) {
                texts.put(call.target(), "|" + (call.onSuper() ? "super." : "") + call.name() + "()|");
            } else if (each instanceof Instr.Plus plus) {
                StringBuilder text = new StringBuilder();
                for (int part : plus.parts()) {
                    text.append(texts.get(part));
                }
                return text.toString();
            }
        }
        throw new IllegalArgumentException("nothing printed in " + type);
    }
}
