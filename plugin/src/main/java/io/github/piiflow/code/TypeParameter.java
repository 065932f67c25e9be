package io.github.piiflow.code;

import java.util.List;

/** A type parameter with its bounds as written. */
public record TypeParameter(String name, List<TypeUse> bounds) {
    /** Copies the bounds. */
    public TypeParameter {
        bounds = List.copyOf(bounds);
    }
}
