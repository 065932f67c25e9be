package io.github.piiflow.rule;

import io.github.piiflow.rule.LibraryClass.Kind;
import io.github.piiflow.rule.LibraryClass.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads the outside of a class file. */
final class LibraryClassReader extends ClassVisitor {
    private final List<String> supertypes = new ArrayList<>();
    private final List<Method> methods = new ArrayList<>();
    private final List<String> fields = new ArrayList<>();
    private Kind kind = Kind.CLASS;

    private LibraryClassReader() {
        super(Opcodes.ASM9);
    }

    static LibraryClass read(String name, byte[] bytes) {
        LibraryClassReader reader = new LibraryClassReader();
        new ClassReader(bytes).accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return new LibraryClass(
                name,
                reader.kind,
                List.copyOf(reader.supertypes),
                List.copyOf(reader.methods),
                List.copyOf(reader.fields));
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        if ((access & Opcodes.ACC_ANNOTATION) != 0) {
            kind = Kind.ANNOTATION;
        } else if ((access & Opcodes.ACC_INTERFACE) != 0) {
            kind = Kind.INTERFACE;
        }
        if (superName != null) {
            supertypes.add(dotted(superName));
        }
        if (interfaces != null) {
            Arrays.stream(interfaces).map(LibraryClassReader::dotted).forEach(supertypes::add);
        }
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        if (isVisible(access)) {
            fields.add(name);
        }
        return null;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        if (isVisible(access)) {
            Type result = Type.getReturnType(descriptor);
            methods.add(new Method(
                    name,
                    Arrays.stream(Type.getArgumentTypes(descriptor))
                            .map(LibraryClassReader::dotted)
                            .toList(),
                    result.equals(Type.VOID_TYPE) ? null : dotted(result),
                    (access & Opcodes.ACC_STATIC) != 0,
                    (access & Opcodes.ACC_VARARGS) != 0));
        }
        return null;
    }

    private static boolean isVisible(int access) {
        return (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0 && (access & Opcodes.ACC_SYNTHETIC) == 0;
    }

    private static String dotted(Type type) {
        return type.getClassName().replace('$', '.');
    }

    private static String dotted(String internalName) {
        return internalName.replace('/', '.').replace('$', '.');
    }
}
