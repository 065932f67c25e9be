package io.github.piiflow.mapping;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.rule.Position;
import org.jspecify.annotations.Nullable;

/**
 * What writes a property in place of the mapping itself.
 *
 * @param type the class that does
 * @param method the method of it; null if it is not in the source
 * @param from which parameter gets the property
 * @param to where the method leaves it: its result, or a parameter
 */
public record Converter(ClassInfo type, @Nullable MethodInfo method, int from, Position to) {}
