package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.Nodes;
import io.github.piiflow.code.TypeUse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What bodies say of methods and classes beside whom they call. Names by which a method may be called where nobody can tell which one
 * it is: calls on objects of unknown classes, texts that reflection or an expression language reads. Safe for concurrent use.
 */
final class Mentions {
    /** A whole text that ends in a name, or a name in it that is called. */
    private static final Pattern NAME =
            Pattern.compile("^(?:[\\w$.]+[.#])?([A-Za-z_$][\\w$]*)$|([A-Za-z_$][\\w$]*)\\s*\\(");

    private final Set<String> known;
    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private final Set<ClassInfo> made = ConcurrentHashMap.newKeySet();
    private final Referred referred = new Referred();

    /**
     * Of some methods.
     *
     * @param known their names and those of their classes, without packages; others are not kept
     */
    Mentions(Set<String> known) {
        this.known = known;
    }

    /** Whether a name of a method or class is mentioned. */
    boolean has(String name) {
        return names.contains(name);
    }

    /** Whether the source makes objects of a class itself. */
    boolean makes(ClassInfo type) {
        return made.contains(type);
    }

    /** Classes that other files speak of. */
    Referred referred() {
        return referred;
    }

    /** Of the body of a method; what it calls itself there is no reason that somebody calls it. */
    void addAll(LinkedBody body, String own) {
        Nodes.forEach(body.body(), instr -> {
            if (instr instanceof Instr.Call call) {
                if (!(body.link(call) instanceof Link.CallLink link) || link.method() == null) {
                    add(call.name());
                }
            } else if (instr instanceof Instr.MethodRef reference) {
                if (!(body.link(reference) instanceof Link.FunctionLink link) || link.target() == null) {
                    add(reference.name());
                }
            } else if (instr instanceof Instr.New
                    && body.link(instr) instanceof Link.CallLink link
                    && link.receiverType().classInfo() != null) {
                made.add(link.receiverType().classInfo());
            } else if (instr instanceof Instr.Const constant && constant.value() instanceof String text) {
                addAll(text, own);
            }
        });
    }

    void addAll(List<AnnotationUse> annotations) {
        annotations.forEach(each -> each.values().values().forEach(this::addValue));
    }

    private void addValue(Object value) {
        if (value instanceof String text) {
            addAll(text, "");
        } else if (value instanceof List<?> all) {
            all.forEach(this::addValue);
        } else if (value instanceof AnnotationUse inner) {
            addAll(List.of(inner));
        } else if (value instanceof TypeUse type) {
            addType(type);
        }
    }

    /** What annotations of a class name as classes. */
    void addTypes(List<AnnotationUse> annotations) {
        annotations.forEach(each -> each.values().values().forEach(this::addTypes));
    }

    private void addTypes(Object value) {
        if (value instanceof List<?> all) {
            all.forEach(this::addTypes);
        } else if (value instanceof AnnotationUse inner) {
            addTypes(List.of(inner));
        } else if (value instanceof TypeUse type) {
            addType(type);
        }
    }

    private void addType(TypeUse type) {
        add(type.name().substring(type.name().lastIndexOf('.') + 1));
    }

    private void addAll(String text, String own) {
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            if (!name.equals(own)) {
                add(name);
            }
        }
    }

    private void add(String name) {
        if (known.contains(name)) {
            names.add(name);
        }
    }
}
