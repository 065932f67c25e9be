package io.github.piiflow.catalog;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.MethodInfo;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names that begin with what their type is called in short: the name of a plugin is {@code _strName} to some, while
 * {@code strName} beside {@code plz} is that of a street.
 */
final class TypePrefix {
    /** A text; no other usual prefix is a word as well. */
    private static final String TEXT = "str";

    private final NameMatcher names;

    TypePrefix(NameMatcher names) {
        this.names = names;
    }

    /** Whether the name begins like that. */
    static boolean mayBeOne(String name) {
        int start = name.startsWith("_") ? 1 : 0;
        int next = start + TEXT.length();
        return name.startsWith(TEXT, start) && next < name.length() && Character.isUpperCase(name.charAt(next));
    }

    /** What a name means in the code of a class, whose other names tell whether they all have prefixes. */
    Reading read(String name, @Nullable ClassInfo info) {
        Reading alone = names.read(name);
        return info != null
                        && mayBeOne(name)
                        && isWithPrefix(alone)
                        && names(info).anyMatch(this::tells)
                ? names.readTyped(name)
                : alone;
    }

    private static boolean isWithPrefix(Reading reading) {
        return reading.meanings().stream().anyMatch(meaning -> meaning.from() == 0);
    }

    private static Stream<String> names(ClassInfo info) {
        return Stream.concat(
                info.fields().stream().map(FieldInfo::name),
                info.methods().stream().map(MethodInfo::parameterNames).flatMap(List::stream));
    }

    /** Nothing of a street is called so: {@code strUrl}. */
    private boolean tells(String name) {
        return mayBeOne(name) && (name.startsWith("_") || !isWithPrefix(names.read(name)));
    }
}
