package io.github.piiflow.rule;

import org.jspecify.annotations.Nullable;

/**
 * What an annotation says about the declaration it stands on.
 *
 * @param annotation qualified name, or a simple name that matches in any package
 * @param dataType id; null if it says that this is not personal
 */
public record AnnotationRule(String annotation, @Nullable String dataType) {}
