package io.github.piiflow.binding;

import io.github.piiflow.code.Body;
import io.github.piiflow.code.Instr;
import org.jspecify.annotations.Nullable;

/**
 * A body with its names resolved.
 *
 * @param types static type of each register
 * @param links by instruction id; null where nothing needs a link (constants, copies, operators)
 */
@SuppressWarnings("ArrayRecordComponent") // side tables, never compared
public record LinkedBody(
        Body body, JavaType[] types, @Nullable Link[] links) {
    /** The link of an instruction. */
    public @Nullable Link link(Instr instr) {
        return links[instr.id()];
    }

    /** Static type of a register; UNKNOWN for -1. */
    public JavaType type(int register) {
        return register < 0 ? JavaType.UNKNOWN : types[register];
    }
}
