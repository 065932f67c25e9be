package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.Variable;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.TypeDecl;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** A method read from a class file; its types are read on first use. */
final class BinaryMethod extends KnownMethod {
    private final BinaryClass owner;
    private final ClassFile.Member member;
    private volatile @Nullable Shape shape;

    BinaryMethod(BinaryClass owner, ClassFile.Member member) {
        this.owner = owner;
        this.member = member;
    }

    private record Shape(List<Variable> variables, List<JavaType> parameters, JavaType result) {}

    @Override
    public ClassInfo owner() {
        return owner;
    }

    @Override
    public String name() {
        return member.name();
    }

    @Override
    List<Variable> variables() {
        return shape().variables();
    }

    @Override
    public List<JavaType> parameterTypes() {
        return shape().parameters();
    }

    @Override
    public List<String> parameterNames() {
        return Collections.nCopies(parameterTypes().size(), "");
    }

    @Override
    public List<AnnotationUse> parameterAnnotations(int i) {
        return i < member.parameterAnnotations().size()
                ? List.copyOf(member.parameterAnnotations().get(i))
                : List.of();
    }

    @Override
    public JavaType returnType() {
        return shape().result();
    }

    @Override
    public boolean isStatic() {
        return member.is(Opcodes.ACC_STATIC);
    }

    @Override
    public boolean isAbstract() {
        return member.is(Opcodes.ACC_ABSTRACT);
    }

    @Override
    public boolean isFinal() {
        return member.is(Opcodes.ACC_FINAL | Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE)
                || isConstructor()
                || owner.isFinal();
    }

    @Override
    public boolean isPrivate() {
        return member.is(Opcodes.ACC_PRIVATE);
    }

    @Override
    public boolean isVarargs() {
        return member.is(Opcodes.ACC_VARARGS);
    }

    @Override
    public List<AnnotationUse> annotations() {
        return member.annotations();
    }

    @Override
    public @Nullable MethodDecl declaration() {
        return null;
    }

    private Shape shape() {
        Shape known = shape;
        if (known == null) {
            known = read();
            shape = known;
        }
        return known;
    }

    private Shape read() {
        if (member.signature() == null) {
            return read(TypeVariables.NONE, member.descriptor(), isInnerConstructor() ? 1 : 0);
        }
        TypeVariables variables = TypeVariables.read(member.signature(), owner.table(), owner::variable);
        return read(variables, member.signature(), 0);
    }

    private Shape read(TypeVariables variables, String text, int skipped) {
        SignatureParser parser = variables.parserAfter(text, owner.table()).inMember();
        parser.skip('(');
        List<JavaType> parameters = new ArrayList<>(4);
        while (!parser.skip(')')) {
            parameters.add(parser.type());
        }
        return new Shape(
                variables.all(),
                List.copyOf(parameters.subList(Math.min(skipped, parameters.size()), parameters.size())),
                parser.type());
    }

    /** Whether the descriptor begins with the outer object, which no source mentions. */
    private boolean isInnerConstructor() {
        return isConstructor() && !owner.isStatic() && owner.kind() == TypeDecl.Kind.CLASS;
    }
}
