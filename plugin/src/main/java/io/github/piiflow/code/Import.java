package io.github.piiflow.code;

/**
 * An import.
 *
 * @param name dotted, without {@code .*}; for a module import the module's name
 * @param onStatic {@code import static}
 * @param onDemand ends in {@code .*}
 * @param module {@code import module} (JDK 25)
 */
public record Import(String name, boolean onStatic, boolean onDemand, boolean module) {}
