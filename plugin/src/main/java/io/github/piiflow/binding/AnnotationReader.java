package io.github.piiflow.binding;

import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.TypeUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Turns an annotation of a class file into the form the source gives. */
final class AnnotationReader extends AnnotationVisitor {
    private final String descriptor;
    private final Consumer<AnnotationUse> receiver;
    private Map<String, Object> values = Map.of();

    AnnotationReader(String descriptor, Consumer<AnnotationUse> receiver) {
        super(Opcodes.ASM9);
        this.descriptor = descriptor;
        this.receiver = receiver;
    }

    @Override
    public void visit(String name, Object value) {
        put(name, plain(value));
    }

    @Override
    public void visitEnum(String name, String type, String value) {
        put(name, new AnnotationUse.NameUse(dotted(type) + "." + value));
    }

    @Override
    public AnnotationVisitor visitAnnotation(String name, String type) {
        return new AnnotationReader(type, nested -> put(name, nested));
    }

    @Override
    public AnnotationVisitor visitArray(String name) {
        return new ArrayReader(list -> put(name, list));
    }

    @Override
    public void visitEnd() {
        receiver.accept(new AnnotationUse(dotted(descriptor), values));
    }

    private void put(String name, Object value) {
        values = values.isEmpty() ? new HashMap<>() : values;
        values.put(name, value);
    }

    private static Object plain(Object value) {
        if (value instanceof Type type) {
            return TypeUse.of(type.getClassName().replace('$', '.'));
        }
        return value;
    }

    private static String dotted(String descriptor) {
        return Type.getType(descriptor).getClassName().replace('$', '.');
    }

    /** An array among the values. */
    private static final class ArrayReader extends AnnotationVisitor {
        private final List<Object> elements = new ArrayList<>();
        private final Consumer<List<Object>> receiver;

        ArrayReader(Consumer<List<Object>> receiver) {
            super(Opcodes.ASM9);
            this.receiver = receiver;
        }

        @Override
        public void visit(@Nullable String name, Object value) {
            elements.add(plain(value));
        }

        @Override
        public void visitEnum(@Nullable String name, String type, String value) {
            elements.add(new AnnotationUse.NameUse(dotted(type) + "." + value));
        }

        @Override
        public AnnotationVisitor visitAnnotation(@Nullable String name, String type) {
            return new AnnotationReader(type, elements::add);
        }

        @Override
        public void visitEnd() {
            receiver.accept(List.copyOf(elements));
        }
    }
}
