package io.github.piiflow.rule;

import io.github.piiflow.rule.Row.CallPattern;
import java.util.ArrayList;
import java.util.List;

/** Understands method patterns such as {@code info}, {@code put(*,*)} and {@code of(String,Object...)}. */
final class CallParser {
    private static final String VARARGS = "...";
    private static final String ANNOTATED = Row.ANNOTATED;

    private final Cursor cursor;

    private CallParser(String text) {
        this.cursor = new Cursor(text);
    }

    static CallPattern call(String text) throws SyntaxProblem {
        return new CallParser(text).call();
    }

    /** A type and a method pattern: {@code com.acme.Masker.mask(*)}. */
    static Method method(String text) throws SyntaxProblem {
        int parenthesis = text.indexOf('(');
        int dot = text.lastIndexOf('.', parenthesis < 0 ? text.length() : parenthesis);
        if (dot <= 0) {
            throw new SyntaxProblem(
                    0, "expected a type and a method such as `com.acme.Masker.mask(*)`, found `" + text + "`");
        }
        String type = type(text.substring(0, dot));
        try {
            return new Method(type, call(text.substring(dot + 1)));
        } catch (SyntaxProblem e) {
            throw e.shifted(dot + 1);
        }
    }

    /** A dotted type name, a package with what is below ({@code a.b.**}), an annotation, or a glob over simple names. */
    static String type(String text) throws SyntaxProblem {
        if (text.contains("<")) {
            throw new SyntaxProblem(
                    text.indexOf('<'),
                    "types have no type arguments here; write `" + text.substring(0, text.indexOf('<')) + "`");
        }
        if (text.contains("$")) {
            throw new SyntaxProblem(
                    text.indexOf('$'), "nested types are written with a dot: `" + text.replace('$', '.') + "`");
        }
        if (text.startsWith(ANNOTATED)) {
            return ANNOTATED + shifted(text.substring(ANNOTATED.length()), ANNOTATED.length());
        }
        if (text.startsWith(Row.LIBRARY)) {
            return Row.LIBRARY + glob(text.substring(Row.LIBRARY.length()));
        }
        if (text.endsWith(Row.PACKAGE) && text.length() > Row.PACKAGE.length()) {
            return dottedType(text.substring(0, text.length() - Row.PACKAGE.length())) + Row.PACKAGE;
        }
        return text.contains("*") ? glob(text) : dottedType(text);
    }

    private static String shifted(String type, int by) throws SyntaxProblem {
        try {
            return dottedType(type);
        } catch (SyntaxProblem e) {
            throw e.shifted(by);
        }
    }

    /** A dotted type name. */
    static String dottedType(String text) throws SyntaxProblem {
        Cursor cursor = new Cursor(text);
        dotted(cursor);
        if (!cursor.atEnd()) {
            throw cursor.expected("a dotted type name");
        }
        return text;
    }

    private static String glob(String text) throws SyntaxProblem {
        if (text.contains(".")) {
            throw new SyntaxProblem(
                    text.indexOf('.'), "a name with `*` matches simple names of unresolved types and has no package");
        }
        if (!text.matches("[\\p{javaJavaIdentifierPart}*]+")) {
            throw new SyntaxProblem(0, "expected a simple name with `*`, found `" + text + "`");
        }
        return text;
    }

    private static void dotted(Cursor cursor) throws SyntaxProblem {
        do {
            if (cursor.identifier().isEmpty()) {
                throw cursor.expected("a name");
            }
        } while (cursor.skip("."));
    }

    private CallPattern call() throws SyntaxProblem {
        String name = cursor.identifier() + (cursor.skip("*") ? "*" : "");
        if (name.isEmpty()) {
            throw cursor.expected("a method name, `new` or `*`");
        }
        if (cursor.atEnd()) {
            return new CallPattern(name, null, false);
        }
        if (!cursor.skip("(")) {
            throw cursor.expected("`(` or the end");
        }
        List<String> parameters = new ArrayList<>();
        boolean open = false;
        cursor.skipBlanks();
        while (!cursor.skip(")")) {
            if (!parameters.isEmpty()) {
                cursor.need(",");
                cursor.skipBlanks();
            }
            open = cursor.skip(VARARGS);
            if (open) {
                cursor.need(")");
                break;
            }
            if (!parameters.isEmpty() && parameters.get(parameters.size() - 1).endsWith(VARARGS)) {
                throw cursor.expected("nothing after a varargs parameter");
            }
            parameters.add(parameter());
            cursor.skipBlanks();
        }
        if (!cursor.atEnd()) {
            throw cursor.expected("the end");
        }
        return new CallPattern(name, List.copyOf(parameters), open);
    }

    private String parameter() throws SyntaxProblem {
        if (cursor.skip("*")) {
            return "*";
        }
        int start = cursor.offset();
        StringBuilder type = new StringBuilder();
        do {
            String name = cursor.identifier();
            if (name.isEmpty()) {
                throw cursor.expected(start == cursor.offset() ? "a parameter type" : "a name");
            }
            type.append(type.isEmpty() ? "" : ".").append(name);
        } while (!cursor.startsWith(VARARGS) && cursor.skip("."));
        if (cursor.startsWith("<")) {
            throw cursor.expected("a type after erasure, without type arguments");
        }
        while (cursor.skip("[]")) {
            type.append("[]");
        }
        if (cursor.skip(VARARGS)) {
            type.append(VARARGS);
        }
        return type.toString();
    }

    /** A method of a type. */
    record Method(String type, CallPattern call) {}
}
