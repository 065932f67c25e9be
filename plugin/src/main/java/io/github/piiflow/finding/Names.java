package io.github.piiflow.finding;

import io.github.piiflow.catalog.Element;
import io.github.piiflow.dataflow.SinkSite;

/** Qualified names made short, for people. */
public final class Names {
    private static final String CONSTRUCTOR = ".<init>";

    private Names() {}

    /** {@code Buyer.email}; {@code phone of Desk.call}; {@code key "email"}. */
    public static String element(Element element) {
        return element(element.name());
    }

    /** The same of its qualified name. */
    public static String element(String name) {
        if (name.startsWith("\"")) {
            return "key " + name;
        }
        int at = name.lastIndexOf('@');
        return at < 0 ? member(name) : name.substring(at + 1) + " of " + member(name.substring(0, at));
    }

    /** {@code Logger.info} of {@code org.slf4j.Logger.info}; {@code new Url} of its constructor. */
    public static String api(String api) {
        if (api.endsWith(CONSTRUCTOR)) {
            return "new " + type(api.substring(0, api.length() - CONSTRUCTOR.length()));
        }
        return api.indexOf('#') >= 0 ? member(api) : type(api);
    }

    /** {@code OrderService.place}; of an initialiser only the class. */
    public static String method(SinkSite sink) {
        String type = type(sink.enclosingClass());
        String method = sink.enclosingMethod();
        return method.isEmpty() || method.startsWith("<") ? type : type + "." + method;
    }

    /** {@code Outer.Inner} of {@code com.acme.Outer.Inner}: from the first part that begins with a capital. */
    public static String type(String dotted) {
        int start = 0;
        while (start < dotted.length()) {
            int end = dotted.indexOf('.', start);
            if (end < 0 || Character.isUpperCase(dotted.codePointAt(start))) {
                break;
            }
            start = end + 1;
        }
        return dotted.substring(start);
    }

    /** {@code Desk.call} of {@code com.acme.Desk#call(String)}. */
    private static String member(String name) {
        int hash = name.indexOf('#');
        if (hash < 0) {
            return type(name);
        }
        int parameters = name.indexOf('(', hash);
        return type(name.substring(0, hash)) + "."
                + name.substring(hash + 1, parameters < 0 ? name.length() : parameters);
    }
}
