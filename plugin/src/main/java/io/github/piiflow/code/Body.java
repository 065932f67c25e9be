package io.github.piiflow.code;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a method in three-address form: a structured tree of statements whose leaves are instructions over
 * registers. Registers 0..n-1 are the parameters. Lambdas share the register space of the method they stand in, so a
 * captured variable is just a register.
 *
 * @param variables the variable of each register that is one, null for temporaries; its size is the number of registers
 * @param instructions number of instructions; ids run from 0
 */
public record Body(Node.Block block, List<@Nullable Variable> variables, int instructions) {}
