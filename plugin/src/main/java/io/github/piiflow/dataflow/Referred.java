package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.World;
import io.github.piiflow.code.SourceFile;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Source files with classes that Java code elsewhere speaks of. An object of a class that no other file speaks of is nowhere to be
 * found, so who calls something on an unknown object does not call it. Safe for concurrent use.
 */
final class Referred {
    private static final int DEPTH = 4;

    /** Paths. */
    private final Set<String> files = ConcurrentHashMap.newKeySet();

    boolean has(ClassInfo type) {
        SourceFile file = type.file();
        return file == null || files.contains(file.path());
    }

    /** What declarations say: fields, parameters and results. Who extends a class speaks of what its parent is made for. */
    void addDeclared(World world) {
        for (ClassInfo type : world.sourceClasses()) {
            SourceFile from = type.file();
            type.interfaces().forEach(parent -> addArguments(parent, from));
            if (type.superclass() != null) {
                addArguments(type.superclass(), from);
            }
            for (FieldInfo field : type.fields()) {
                add(field.type(), from, 0);
            }
            for (MethodInfo method : type.methods()) {
                add(method.returnType(), from, 0);
                method.parameterTypes().forEach(parameter -> add(parameter, from, 0));
            }
        }
    }

    /** What the body of a method says. */
    void addAll(LinkedBody body, ClassInfo owner) {
        SourceFile from = owner.file();
        for (JavaType type : body.types()) {
            add(type, from, 0);
        }
        for (Link link : body.links()) {
            if (link instanceof Link.CallLink call) {
                add(call.receiverType(), from, 0);
            } else if (link instanceof Link.FieldLink field && field.field() != null) {
                add(field.field().owner(), from);
            } else if (link instanceof Link.TypeLink type) {
                add(type.type(), from, 0);
            } else if (link instanceof Link.FunctionLink function && function.target() != null) {
                add(function.target().owner(), from);
            }
        }
    }

    private void add(JavaType type, @Nullable SourceFile from, int depth) {
        if (type instanceof JavaType.ArrayType array) {
            add(array.component(), from, depth);
        } else if (type instanceof JavaType.ClassType known) {
            add(known.info(), from);
            if (depth < DEPTH) {
                known.arguments().forEach(argument -> add(argument, from, depth + 1));
            }
        }
    }

    private void addArguments(JavaType.ClassType parent, @Nullable SourceFile from) {
        parent.arguments().forEach(argument -> add(argument, from, 1));
    }

    private void add(@Nullable ClassInfo type, @Nullable SourceFile from) {
        SourceFile file = type == null ? null : type.file();
        if (file != null && file != from) {
            files.add(file.path());
        }
    }
}
