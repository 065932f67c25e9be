package io.github.piiflow.generated;

import io.github.piiflow.binding.JavaType;

/** A parameter, or part of one, that values are taken from. */
record MappedSource(String name, int register, JavaType type) {}
