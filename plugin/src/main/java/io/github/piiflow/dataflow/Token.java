package io.github.piiflow.dataflow;

import io.github.piiflow.binding.JavaType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An object as the analysis tells it from others: by where it was made, or by the symbolic path it came by. Equal by key; the rest
 * goes along.
 */
final class Token {
    /** Made here by a constructor or array creation that was followed: fields not written are null. */
    static final int FRESH = 1;
    /** Exactly of its type, no subclass. */
    static final int EXACT = 2;

    private final Object key;
    private final JavaType type;
    private final byte flags;
    private final short depth;
    private final @Nullable Object payload;
    private final int hash;

    /**
     * An object made at a place.
     *
     * @param key {@link Site} or {@link Path}
     * @param payload a {@link Callback} for things that can be called
     */
    Token(Object key, JavaType type, int flags, @Nullable Object payload) {
        this.key = key;
        this.type = type;
        this.flags = (byte) flags;
        this.payload = payload;
        this.depth = (short) (key instanceof Site site ? site.depth() : 0);
        this.hash = key.hashCode();
    }

    /** The object at a path. */
    static Token at(Path path) {
        return new Token(path, path.type(), 0, null);
    }

    /** Where an object is made: call context, instruction, and the inner key if a called method made it. */
    record Site(int context, int instruction, @Nullable Object inner) {
        @Override
        public int hashCode() { // the numbers are small: without spreading, many sites have the same
            int code = (context * 0x9E3779B9 + instruction) * 0x85EBCA6B;
            return (code ^ code >>> 15) + (inner == null ? 0 : inner.hashCode() * 0xC2B2AE35);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other
                    || other instanceof Site site
                            && context == site.context
                            && instruction == site.instruction
                            && Objects.equals(inner, site.inner);
        }

        int depth() {
            int count = 1;
            Object at = inner;
            while (at instanceof Site site) {
                count++;
                at = site.inner;
            }
            return count;
        }
    }

    Object key() {
        return key;
    }

    JavaType type() {
        return type;
    }

    boolean isFresh() {
        return (flags & FRESH) != 0;
    }

    boolean isExact() {
        return (flags & EXACT) != 0;
    }

    int flags() {
        return flags;
    }

    @Nullable
    Object payload() {
        return payload;
    }

    int depth() {
        return depth;
    }

    /** Its path if it came from outside. */
    @Nullable
    Path path() {
        return key instanceof Path path ? path : null;
    }

    /** The same object under a narrower type. */
    Token as(JavaType narrower) {
        return new Token(key, narrower, flags, payload);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Token token && hash == token.hash && key.equals(token.key);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return key + ":" + type.erasure();
    }
}
