package io.github.piiflow.ast;

import io.github.piiflow.code.TypeDecl;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type that is being lowered, with what its bodies can see of the bodies around it. The variables of those that it uses
 * become its captures, as do those of the local classes it extends or creates.
 */
final class TypeScope {
    /** A variable of a body around a class, as a class sees it. */
    record Captured(BodyLowering home, int register, String name) {
        boolean is(BodyLowering otherHome, int otherRegister) {
            return home == otherHome && register == otherRegister;
        }

        String field() {
            return "val$" + name;
        }
    }

    final TypeDecl type;
    final @Nullable TypeScope outer;
    final @Nullable BodyLowering around;
    /** Whether it stands, at any depth, in a body. */
    final boolean inBody;

    private final boolean seesVariables;
    private final Set<String> fields = new HashSet<>();
    private final List<Captured> captures = new ArrayList<>();
    private final List<TypeScope> members = new ArrayList<>();
    private int localTypes;
    private boolean complete;
    private boolean createdInside;

    /**
     * Enters a type.
     *
     * @param outer the type it stands in
     * @param around the body it stands in, null for a member
     * @param seesVariables whether its objects belong to a body's variables: false for enums, records, interfaces and
     *     static members
     */
    TypeScope(TypeDecl type, @Nullable TypeScope outer, @Nullable BodyLowering around, boolean seesVariables) {
        this.type = type;
        this.outer = outer;
        this.around = around;
        this.seesVariables = seesVariables;
        this.inBody = around != null || (outer != null && outer.inBody);
    }

    /** Prefix and number of the next local or anonymous type in it. */
    String nextLocalName(String simpleName) {
        localTypes++;
        return type.qualifiedName() + "." + localTypes + simpleName;
    }

    void field(String name) {
        fields.add(name);
    }

    void member(TypeScope member) {
        members.add(member);
    }

    List<Captured> captures() {
        return captures;
    }

    /** Captures what an earlier, incomplete reading of the same class found. */
    void captureAll(List<Captured> found) {
        for (Captured each : found) {
            capture(each.home(), each.register(), each.name());
        }
    }

    /** The captured form of a variable of a body around this type. */
    Captured capture(BodyLowering home, int register, String name) {
        boolean taken = false;
        for (Captured each : captures) {
            if (each.is(home, register)) {
                return each;
            }
            taken |= each.name().equals(name);
        }
        Captured added = new Captured(home, register, taken ? name + "$" + captures.size() : name);
        captures.add(added);
        return added;
    }

    /** The variable with that name in a body around this type, captured; null if the name means something else. */
    @Nullable
    Captured capture(String name) {
        TypeScope scope = this;
        while (scope != null && scope.inBody && scope.seesVariables && !scope.fields.contains(name)) {
            BodyLowering body = scope.around;
            if (body != null) {
                int register = body.scope.find(name);
                if (register != Code.NONE) {
                    return capture(body, register, name);
                }
            }
            scope = body == null ? scope.outer : body.owner;
        }
        return null;
    }

    /** The class of that name declared in a body around this type, or in a class there; null if there is none. */
    @Nullable
    TypeScope localType(String name) {
        TypeScope scope = this;
        while (scope != null && scope.inBody) {
            if (scope.type.simpleName().equals(name)) {
                return scope;
            }
            for (TypeScope member : scope.members) {
                if (member.type.simpleName().equals(name)) {
                    return member;
                }
            }
            BodyLowering body = scope.around;
            TypeScope declared = body == null ? null : body.declaredType(name);
            if (declared != null) {
                return declared;
            }
            scope = body == null ? scope.outer : body.owner;
        }
        return null;
    }

    /** Notes that an object of it or of a subclass is created. */
    void created() {
        createdInside |= !complete;
    }

    /** Whether objects of it were created before its captures were known. */
    boolean createdTooEarly() {
        return createdInside && !captures.isEmpty();
    }

    void complete() {
        complete = true;
    }
}
