package io.github.piiflow.binding;

import org.jspecify.annotations.Nullable;

/** Constants of class files in the form that source has them. */
final class Constants {
    private Constants() {}

    static @Nullable Object ofField(ClassFile.Member field) {
        if (!(field.constant() instanceof Integer value)) {
            return field.constant();
        }
        return switch (field.descriptor()) {
            case "Z" -> value != 0;
            case "C" -> (char) (int) value;
            default -> value;
        };
    }
}
