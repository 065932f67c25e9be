package io.github.piiflow.dataflow;

import io.github.piiflow.binding.MethodInfo;

/** Is told of every call that the analysis follows. */
interface CallObserver {
    /** Tells nobody. */
    CallObserver NONE = (frame, span, target) -> {};

    /** A call in the frame's method, or in a lambda that runs in it, may run the target. */
    void calls(Frame frame, long span, MethodInfo target);
}
