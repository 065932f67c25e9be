package io.github.piiflow.binding;

import io.github.piiflow.code.Instr;
import org.jspecify.annotations.Nullable;

/** An expression that gets its type from the place where it is used: lambda, method reference, generic call or diamond. */
abstract sealed class Pending {
    private boolean done;
    private JavaType type = JavaType.UNKNOWN;

    boolean isDone() {
        return done;
    }

    JavaType type() {
        return type;
    }

    /** Returns false if it was done before. */
    boolean start() {
        boolean first = !done;
        done = true;
        return first;
    }

    void finish(JavaType result) {
        type = result;
    }

    /** A lambda; its body is linked when its parameters' types are known. */
    static final class OfLambda extends Pending {
        final Instr.Lambda instr;
        private final boolean typed;
        private @Nullable LambdaResults results;
        private JavaType suggested = JavaType.UNKNOWN;

        /** {@code typed} says that all parameters are declared with a type, or that there are none. */
        OfLambda(Instr.Lambda instr, boolean typed) {
            this.instr = instr;
            this.typed = typed;
        }

        boolean isTyped() {
            return typed;
        }

        /** What its parameter is where no function type tells. */
        JavaType suggested() {
            return suggested;
        }

        void suggest(JavaType likely) {
            suggested = likely;
        }

        @Nullable
        LambdaResults results() {
            return results;
        }

        void walked(LambdaResults found) {
            results = found;
        }
    }

    /** A method reference. */
    static final class OfReference extends Pending {
        final Instr.MethodRef instr;

        OfReference(Instr.MethodRef instr) {
            this.instr = instr;
        }
    }

    /** A call or creation with type parameters that its arguments do not tell. */
    static final class OfCall extends Pending {
        final CallSite site;

        OfCall(CallSite site) {
            this.site = site;
        }
    }
}
