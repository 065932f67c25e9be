package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.FieldDecl;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Node;
import io.github.piiflow.code.TypeDecl;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The constants of enums of the source, each with the body it may have. Safe for concurrent use. */
final class EnumConstants {
    private final World world;
    private final Map<FieldInfo, Optional<Value>> known = new ConcurrentHashMap<>();

    EnumConstants(World world) {
        this.world = world;
    }

    /** The value of the constant: itself, exactly of its class. Null if the field is none. */
    @Nullable
    Value of(FieldInfo field) {
        FieldDecl declaration = field.declaration();
        if (declaration == null || !declaration.enumConstant()) {
            return null;
        }
        return known.computeIfAbsent(field, f -> Optional.of(make(f))).orElse(null);
    }

    private Value make(FieldInfo field) {
        JavaType type = new JavaType.ClassType(field.owner(), List.of());
        TypeDecl body = body(field);
        ClassInfo own = body == null ? null : world.find(body.qualifiedName(), field.owner());
        if (own != null) {
            type = new JavaType.ClassType(own, List.of());
        }
        Path path = Path.statics(field.owner().name()).child(field.name(), type, null);
        Token token = new Token(path == null ? field.qualifiedName() : path, type, Token.EXACT, null);
        return Value.constant(new Switches.EnumConstant(field.name()), token);
    }

    private static @Nullable TypeDecl body(FieldInfo field) {
        TypeDecl owner = field.owner().declaration();
        if (owner == null) {
            return null;
        }
        for (MethodDecl method : owner.methods()) {
            if (method.name().equals(MethodDecl.STATIC_INIT) && method.body() != null) {
                TypeDecl body = null;
                for (Node node : method.body().block().nodes()) {
                    if (node instanceof Instr.New created) {
                        body = created.body();
                    } else if (node instanceof Instr.StoreName store
                            && store.name().equals(field.name())) {
                        return body;
                    }
                }
            }
        }
        return null;
    }
}
