package io.github.piiflow.ast;

import io.github.piiflow.code.TypeUse;
import org.jspecify.annotations.Nullable;

/**
 * Shares equal names and plain types, of which a program has few different ones: less to keep. A cache with one place per
 * hash, so that it never grows; belongs to one thread.
 */
final class Names {
    private static final int SIZE = 1 << 15;

    private final @Nullable String[] names = new String[SIZE];
    private final @Nullable TypeUse[] types = new TypeUse[SIZE];

    /** An equal string, mostly one seen before. */
    String share(String name) {
        int place = place(name);
        String known = names[place];
        if (known != null && known.equals(name)) {
            return known;
        }
        names[place] = name;
        return name;
    }

    /** The type of that name without arguments. */
    TypeUse type(String name) {
        int place = place(name);
        TypeUse known = types[place];
        if (known != null && known.name().equals(name)) {
            return known;
        }
        TypeUse type = TypeUse.of(share(name));
        types[place] = type;
        return type;
    }

    private static int place(String name) {
        int hash = name.hashCode();
        return (hash ^ hash >>> 13) & SIZE - 1;
    }
}
