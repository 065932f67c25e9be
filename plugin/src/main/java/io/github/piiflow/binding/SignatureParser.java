package io.github.piiflow.binding;

import io.github.piiflow.binding.JavaType.ArrayType;
import io.github.piiflow.binding.JavaType.ClassType;
import io.github.piiflow.binding.JavaType.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the type signatures of class files (JVMS 4.7.9.1), which descriptors are a part of. */
final class SignatureParser {
    private final String text;
    private final ClassTable table;
    private final Function<String, @Nullable Variable> variables;
    private boolean inMember;
    private int at;

    /** Reads {@code text}; {@code variables} knows the type variables in scope. */
    SignatureParser(String text, ClassTable table, Function<String, @Nullable Variable> variables) {
        this.text = text;
        this.table = table;
        this.variables = variables;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** Whether the next character is this one; it is skipped then. */
    boolean skip(char expected) {
        if (at < text.length() && text.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }

    /** Names of the declared type parameters, if the signature begins with some; bounds are read by {@link #bounds}. */
    List<String> parameterNames() {
        List<String> names = new ArrayList<>();
        eachParameter((name, parser) -> {
            names.add(name);
            parser.bound();
        });
        return names;
    }

    /** The declared type parameters with their first bounds. */
    List<Variable> bounds() {
        List<Variable> result = new ArrayList<>();
        eachParameter((name, parser) -> result.add(new Variable(name, parser.bound())));
        return result;
    }

    /** The next type. */
    JavaType type() {
        char kind = text.charAt(at++);
        return switch (kind) {
            case 'L' -> classType();
            case '[' -> new ArrayType(type());
            case 'T' -> variable();
            case '*' -> table.object();
            case '+', '-' -> type();
            default -> Types.primitive(kind);
        };
    }

    private JavaType variable() {
        int end = text.indexOf(';', at);
        Variable found = variables.apply(text.substring(at, end));
        at = end + 1;
        return found == null ? table.object() : found;
    }

    private JavaType classType() {
        int start = at;
        while (!isEndOfName(text.charAt(at))) {
            at++;
        }
        String name = text.substring(start, at);
        List<JavaType> arguments = arguments(name);
        while (skip('.')) {
            int inner = at;
            while (!isEndOfName(text.charAt(at))) {
                at++;
            }
            name = name + '$' + text.substring(inner, at);
            arguments = arguments(name);
        }
        skip(';');
        KnownClass info = table.internal(name);
        return arguments.isEmpty() ? info.raw() : new ClassType(info, arguments);
    }

    private List<JavaType> arguments(String of) {
        if (!skip('<')) {
            return List.of();
        }
        List<JavaType> result = new ArrayList<>(2);
        while (!skip('>')) {
            boolean open = inMember && text.charAt(at) == '*';
            JavaType argument = type();
            result.add(open ? table.internal(of).bound(result.size()) : argument);
        }
        return result;
    }

    /** Lets open wildcards stand for the bounds of type parameters. Not in a class's header, which may mention itself. */
    SignatureParser inMember() {
        inMember = true;
        return this;
    }

    private JavaType bound() {
        JavaType first = null;
        while (skip(':')) {
            if (at < text.length() && text.charAt(at) != ':') {
                JavaType bound = type();
                first = first == null ? bound : first;
            }
        }
        return first == null ? table.object() : first;
    }

    private void eachParameter(ParameterReader reader) {
        if (!skip('<')) {
            return;
        }
        while (!skip('>')) {
            int colon = text.indexOf(':', at);
            String name = text.substring(at, colon);
            at = colon;
            reader.read(name, this);
        }
    }

    private interface ParameterReader {
        void read(String name, SignatureParser parser);
    }

    private static boolean isEndOfName(char c) {
        return c == ';' || c == '<' || c == '.';
    }
}
