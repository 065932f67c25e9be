package io.github.piiflow.dataflow;

import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.MethodDecl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call as the engine sees it, whatever the instruction.
 *
 * @param name method name
 * @param method the method the compiler would choose, null if unknown
 * @param receiverType static type of the receiver or owner of a static method
 * @param resultType type of the result, arguments filled in
 * @param site instruction number, which names objects made here
 * @param types static types of the arguments
 * @param virtual whether overriders may run
 * @param exact whether the method is certain
 */
record Call(
        String name,
        @Nullable MethodInfo method,
        JavaType receiverType,
        JavaType resultType,
        int site,
        long span,
        JavaType[] types,
        boolean virtual,
        boolean exact) {

    private static final long NOWHERE = -1;
    /** In place of an instruction's number. */
    private static final int READS = Integer.MIN_VALUE;

    private static final int PRINTS = READS + 1;

    /** What makes the text of an object. */
    static Call printing(MethodInfo printer, JavaType receiver, long span) {
        return new Call("toString", printer, receiver, JavaType.UNKNOWN, PRINTS, span, new JavaType[0], true, true);
    }

    /** What a serialiser calls to read a property. */
    static Call reading(MethodInfo getter, JavaType receiver, JavaType result, long span) {
        return new Call(getter.name(), getter, receiver, result, READS, span, new JavaType[0], true, true);
    }

    /**
     * Whether it matters what the call leaves in an object. Who makes the text of an object gets only that, or an exception; who reads a
     * property what it is, with what was made for it. That either changes the object is no concern of a printer or serialiser.
     *
     * @param thrown whether it may leave with an exception
     */
    boolean keeps(Token token, boolean thrown) {
        boolean isNew = token.path() == null || token.path().isUnknown();
        return site != READS && site != PRINTS || isNew && (thrown || site == READS);
    }

    /** What an instruction calls, as it is linked. */
    static Call at(Instr.Call call, Link.CallLink link, LinkedBody body) {
        JavaType[] types = new JavaType[call.args().length];
        for (int i = 0; i < types.length; i++) {
            types[i] = body.type(call.args()[i]);
        }
        return new Call(
                call.name(),
                link.method(),
                link.receiverType(),
                link.resultType(),
                call.id(),
                call.span(),
                types,
                link.virtual(),
                link.exact());
    }

    /** A call that stands nowhere: on whatever object, with whatever arguments. */
    static Call any(MethodInfo method, JavaType receiver, List<JavaType> types) {
        return new Call(
                method.name(),
                method,
                receiver,
                method.returnType(),
                0,
                NOWHERE,
                types.toArray(JavaType[]::new),
                false,
                false);
    }

    /** Whether another method of this name may be meant: too little is known of the arguments. */
    boolean isGuess() {
        return !exact && method != null && !isNowhere();
    }

    /** Whether no step is to show it. */
    boolean isNowhere() {
        return span == NOWHERE;
    }

    /** The same call on an object known to be of another type. */
    Call on(JavaType type) {
        return type == receiverType
                ? this
                : new Call(name, method, type, resultType, site, span, types, virtual, exact);
    }

    boolean isConstructor() {
        return name.equals(MethodDecl.CONSTRUCTOR);
    }

    boolean isStatic() {
        return method != null && method.isStatic();
    }

    /** {@code org.slf4j.Logger.info}, as findings name it. */
    String api() {
        String owner = method == null ? owner(receiverType) : method.owner().name();
        return isConstructor() ? "new " + owner : owner + "." + name;
    }

    /** Of what a library's class gives, as far as that is known: {@code com.acme.Client.*}. */
    private static String owner(JavaType type) {
        return type instanceof JavaType.Unknown unknown && unknown.isOfLibrary()
                ? unknown.near() + ".*"
                : type.erasure();
    }

    /** {@code Logger.info}, as steps name it; the same each time, as millions of steps keep it. */
    String words() {
        String owner = method == null ? receiverType.erasure() : method.owner().name();
        String simple = owner.substring(owner.lastIndexOf('.') + 1);
        return (isConstructor() ? "new " + simple : simple + "." + name).intern();
    }
}
