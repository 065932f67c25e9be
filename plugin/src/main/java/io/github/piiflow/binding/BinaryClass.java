package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.binding.JavaType.Variable;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.SourceFile;
import io.github.piiflow.code.TypeDecl;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** A class of the class path or the JDK; its file is read when somebody asks for more than its name. */
final class BinaryClass extends KnownClass {
    private final String internalName;
    private final String name;
    private volatile @Nullable ClassFile file;
    private volatile @Nullable Header header;
    private volatile @Nullable List<FieldInfo> fields;
    private volatile @Nullable List<MethodInfo> methods;

    BinaryClass(ClassTable table, String internalName, String name) {
        super(table);
        this.internalName = internalName;
        this.name = name;
    }

    private record Header(
            List<Variable> variables, @Nullable ClassType superclass, List<ClassType> interfaces) {}

    @Override
    public String name() {
        return name;
    }

    @Override
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    @Override
    public Origin origin() {
        return Origin.CLASS_PATH;
    }

    @Override
    public TypeDecl.Kind kind() {
        if (contents().is(Opcodes.ACC_ANNOTATION)) {
            return TypeDecl.Kind.ANNOTATION;
        }
        if (contents().is(Opcodes.ACC_INTERFACE)) {
            return TypeDecl.Kind.INTERFACE;
        }
        if (contents().is(Opcodes.ACC_ENUM)) {
            return TypeDecl.Kind.ENUM;
        }
        return "java/lang/Record".equals(contents().superName()) ? TypeDecl.Kind.RECORD : TypeDecl.Kind.CLASS;
    }

    @Override
    public boolean isAbstract() {
        return contents().is(Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE);
    }

    @Override
    public boolean isFinal() {
        return contents().is(Opcodes.ACC_FINAL);
    }

    @Override
    public boolean isStatic() {
        return contents().outerName() == null || contents().is(Opcodes.ACC_STATIC) || kind() != TypeDecl.Kind.CLASS;
    }

    @Override
    public @Nullable TypeDecl declaration() {
        return null;
    }

    @Override
    public @Nullable SourceFile file() {
        return null;
    }

    @Override
    public @Nullable ClassInfo outer() {
        return contents().outerName() == null
                ? null
                : table().internal(contents().outerName());
    }

    @Override
    List<Variable> variables() {
        return header().variables();
    }

    @Override
    public @Nullable ClassType superclass() {
        return header().superclass();
    }

    @Override
    public List<ClassType> interfaces() {
        return header().interfaces();
    }

    @Override
    @Nullable
    KnownClass declaredType(String simpleName) {
        String internal = contents().members().get(simpleName);
        return internal == null ? null : table().internalIfKnown(internal);
    }

    @Override
    boolean hides(FieldInfo field, KnownClass subclass) {
        for (ClassFile.Member each : contents().fields()) {
            if (each.name().equals(field.name())) {
                return each.is(Opcodes.ACC_PRIVATE);
            }
        }
        return false;
    }

    @Override
    public List<FieldInfo> fields() {
        List<FieldInfo> known = fields;
        return known != null ? known : publishFields(readFields());
    }

    @Override
    public List<MethodInfo> methods() {
        List<MethodInfo> known = methods;
        return known != null ? known : publishMethods(readMethods());
    }

    @Override
    public List<AnnotationUse> annotations() {
        return contents().annotations();
    }

    /** A type variable in scope: its own, or those of the classes it is an inner class of. */
    @Nullable
    Variable variable(String variableName) {
        for (Variable each : variables()) {
            if (each.name().equals(variableName)) {
                return each;
            }
        }
        return variableAround(variableName);
    }

    private @Nullable Variable variableAround(String variableName) {
        return !isStatic() && outer() instanceof BinaryClass around ? around.variable(variableName) : null;
    }

    private synchronized List<FieldInfo> publishFields(List<FieldInfo> read) {
        List<FieldInfo> known = fields;
        if (known == null) {
            known = read;
            fields = known;
        }
        return known;
    }

    private synchronized List<MethodInfo> publishMethods(List<MethodInfo> read) {
        List<MethodInfo> known = methods;
        if (known == null) {
            known = read;
            methods = known;
        }
        return known;
    }

    private List<FieldInfo> readFields() {
        List<FieldInfo> result = new ArrayList<>(contents().fields().size());
        for (ClassFile.Member each : contents().fields()) {
            String signature = each.signature() == null ? each.descriptor() : each.signature();
            result.add(new FieldInfo(
                    this,
                    each.name(),
                    new SignatureParser(signature, table(), this::variable)
                            .inMember()
                            .type(),
                    each.is(Opcodes.ACC_STATIC),
                    each.is(Opcodes.ACC_FINAL),
                    each.is(Opcodes.ACC_TRANSIENT),
                    each.annotations(),
                    null,
                    Constants.ofField(each)));
        }
        return List.copyOf(result);
    }

    private List<MethodInfo> readMethods() {
        List<MethodInfo> result = new ArrayList<>(contents().methods().size());
        for (ClassFile.Member each : contents().methods()) {
            result.add(new BinaryMethod(this, each));
        }
        return List.copyOf(result);
    }

    private Header header() {
        Header known = header;
        if (known == null) {
            known = contents().signature() == null
                    ? plainHeader()
                    : genericHeader(contents().signature());
            header = known;
        }
        return known;
    }

    private Header plainHeader() {
        List<ClassType> interfaces = new ArrayList<>(contents().interfaces().size());
        for (String each : contents().interfaces()) {
            interfaces.add(table().internal(each).raw());
        }
        return new Header(List.of(), plainSuperclass(), List.copyOf(interfaces));
    }

    private @Nullable ClassType plainSuperclass() {
        return contents().superName() == null || contents().is(Opcodes.ACC_INTERFACE)
                ? null
                : table().internal(contents().superName()).raw();
    }

    private Header genericHeader(String signature) {
        TypeVariables variables = TypeVariables.read(signature, table(), this::variableAround);
        SignatureParser parser = variables.parserAfter(signature, table());
        JavaType superclass = parser.type();
        List<ClassType> interfaces = new ArrayList<>(2);
        while (!parser.atEnd()) {
            if (parser.type() instanceof ClassType each) {
                interfaces.add(each);
            }
        }
        ClassType above = !contents().is(Opcodes.ACC_INTERFACE) && superclass instanceof ClassType named ? named : null;
        return new Header(variables.all(), above, List.copyOf(interfaces));
    }

    private ClassFile contents() {
        ClassFile known = file;
        if (known == null) {
            known = table().read(internalName);
            file = known;
        }
        return known;
    }
}
