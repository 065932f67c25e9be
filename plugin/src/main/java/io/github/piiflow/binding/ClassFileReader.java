package io.github.piiflow.binding;

import io.github.piiflow.binding.ClassFile.Member;
import io.github.piiflow.code.AnnotationUse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Reads the outside of a class file: no code, nothing synthetic, no private methods. */
final class ClassFileReader extends ClassVisitor {
    private static final int API = Opcodes.ASM9;

    private int access;
    private String internalName = "";
    private @Nullable String outerName;
    private @Nullable String innerName;
    private @Nullable String signature;
    private @Nullable String superName;
    private List<String> interfaces = List.of();
    private final List<Member> fields = new ArrayList<>();
    private final List<Member> methods = new ArrayList<>();
    private final List<AnnotationUse> annotations = new ArrayList<>();
    private final Map<String, String> members = new HashMap<>();

    private ClassFileReader() {
        super(API);
    }

    static ClassFile read(byte[] bytes) {
        ClassFileReader reader = new ClassFileReader();
        new ClassReader(bytes).accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return new ClassFile(
                reader.access,
                reader.internalName,
                reader.outerName,
                reader.innerName,
                reader.signature,
                reader.superName,
                reader.interfaces,
                List.copyOf(reader.fields),
                List.copyOf(reader.methods),
                List.copyOf(reader.annotations),
                Map.copyOf(reader.members));
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        this.access = access;
        this.internalName = name;
        this.signature = signature;
        this.superName = superName;
        this.interfaces = interfaces == null ? List.of() : List.copyOf(Arrays.asList(interfaces));
    }

    @Override
    public void visitInnerClass(String name, @Nullable String outer, @Nullable String inner, int access) {
        if (outer == null || inner == null) {
            return;
        }
        if (name.equals(internalName)) {
            this.access = access;
            this.outerName = outer;
            this.innerName = inner;
        } else if (outer.equals(internalName)) {
            members.put(inner, name);
        }
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return new AnnotationReader(descriptor, annotations::add);
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        if ((access & Opcodes.ACC_SYNTHETIC) != 0) {
            return null;
        }
        return new FieldReader(access, name, descriptor, signature, value);
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        if ((access & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_PRIVATE)) != 0 || name.equals("<clinit>")) {
            return null;
        }
        return new MethodReader(access, name, descriptor, signature);
    }

    /** Collects a field's annotations. */
    private final class FieldReader extends FieldVisitor {
        private final int access;
        private final String name;
        private final String descriptor;
        private final @Nullable String signature;
        private final @Nullable Object constant;
        private List<AnnotationUse> found = List.of();

        FieldReader(int access, String name, String descriptor, @Nullable String signature, @Nullable Object constant) {
            super(API);
            this.access = access;
            this.name = name;
            this.descriptor = descriptor;
            this.signature = signature;
            this.constant = constant;
        }

        @Override
        public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
            found = found.isEmpty() ? new ArrayList<>() : found;
            return new AnnotationReader(annotation, found::add);
        }

        @Override
        public void visitEnd() {
            fields.add(new Member(access, name, descriptor, signature, constant, List.copyOf(found), List.of()));
        }
    }

    /** Collects a method's annotations and those of its parameters. */
    private final class MethodReader extends MethodVisitor {
        private final int access;
        private final String name;
        private final String descriptor;
        private final @Nullable String signature;
        private List<AnnotationUse> found = List.of();
        private List<List<AnnotationUse>> ofParameters = List.of();

        MethodReader(int access, String name, String descriptor, @Nullable String signature) {
            super(API);
            this.access = access;
            this.name = name;
            this.descriptor = descriptor;
            this.signature = signature;
        }

        @Override
        public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
            found = found.isEmpty() ? new ArrayList<>() : found;
            return new AnnotationReader(annotation, found::add);
        }

        @Override
        public AnnotationVisitor visitParameterAnnotation(int parameter, String annotation, boolean visible) {
            ofParameters = ofParameters.isEmpty() ? new ArrayList<>() : ofParameters;
            while (ofParameters.size() <= parameter) {
                ofParameters.add(new ArrayList<>());
            }
            return new AnnotationReader(annotation, ofParameters.get(parameter)::add);
        }

        @Override
        public void visitEnd() {
            methods.add(new Member(
                    access, name, descriptor, signature, null, List.copyOf(found), List.copyOf(ofParameters)));
        }
    }
}
