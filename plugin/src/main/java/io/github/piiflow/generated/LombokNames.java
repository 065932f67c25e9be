package io.github.piiflow.generated;

import io.github.piiflow.code.FieldDecl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the accessors of one field are named, by {@code @Accessors} on the field or its class. */
final class LombokNames {
    private final FieldDecl field;
    private final boolean fluent;
    private final boolean chain;
    private final @Nullable String base;

    LombokNames(FieldDecl field, LombokType type) {
        this.field = field;
        AnnotationValues own = type.annotation(field, "lombok.experimental.Accessors");
        AnnotationValues style = own == null ? type.annotation("lombok.experimental.Accessors") : own;
        this.fluent = style != null && style.flag("fluent");
        this.chain = style != null && (style.flag("chain") || fluent && !style.isOff("chain"));
        this.base = withoutPrefix(field.name(), style == null ? List.of() : style.texts("prefix"));
    }

    /** Whether setters return the object. */
    boolean isChain() {
        return chain;
    }

    /** Null if the field's name lacks the prefix that accessors drop: it gets none then. */
    @Nullable
    String getter() {
        if (base == null || fluent) {
            return base;
        }
        return isBoolean() ? "is" + capital(withoutIs(base)) : "get" + capital(base);
    }

    /** Null as for {@link #getter}. */
    @Nullable
    String setter() {
        if (base == null || fluent) {
            return base;
        }
        return "set" + capital(isBoolean() ? withoutIs(base) : base);
    }

    /** Null as for {@link #getter}. */
    @Nullable
    String with() {
        if (base == null) {
            return null;
        }
        return "with" + capital(isBoolean() ? withoutIs(base) : base); // fluent accessors keep it
    }

    /** The name without prefix; null as for {@link #getter}. */
    @Nullable
    String base() {
        return base;
    }

    static String capital(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private boolean isBoolean() {
        return field.type().name().equals("boolean") && field.type().dimensions() == 0;
    }

    private static String withoutIs(String name) {
        return name.startsWith("is") && name.length() > 2 && !Character.isLowerCase(name.charAt(2))
                ? name.substring(2)
                : name;
    }

    private static @Nullable String withoutPrefix(String name, List<String> prefixes) {
        if (prefixes.isEmpty()) {
            return name;
        }
        for (String each : prefixes) {
            if (each.isEmpty()) {
                return name;
            }
            boolean whole = !Character.isLetter(each.charAt(each.length() - 1));
            if (name.startsWith(each)
                    && name.length() > each.length()
                    && (whole || !Character.isLowerCase(name.charAt(each.length())))) {
                String rest = name.substring(each.length());
                return Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
            }
        }
        return null;
    }
}
