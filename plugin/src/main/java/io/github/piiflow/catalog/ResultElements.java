package io.github.piiflow.catalog;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.JavaType;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.SourceFile;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.symbol.Place;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What methods without a body give that is personal data; the same of members of types that could not be resolved. */
final class ResultElements {
    private final Grounds grounds;
    private final Judge judge;

    ResultElements(Grounds grounds, Judge judge) {
        this.grounds = grounds;
        this.judge = judge;
    }

    @Nullable
    Element of(MethodInfo method) {
        if (method.isConstructor() || method.returnType().erasure().equals("void")) {
            return null;
        }
        ClassInfo info = method.owner();
        Markers.Mark mark = grounds.markers().mark(method.annotations(), info);
        MethodDecl declaration = method.declaration();
        boolean visible = declaration != null && declaration.body() != null;
        if (visible && mark == null || mark == null && isJdk(info.name())) {
            return null;
        }
        Verdict verdict;
        if (mark != null) {
            verdict = grounds.verdicts().decide(mark, method.name(), method.returnType(), () -> byName(method));
        } else {
            Verdict told = grounds.verdicts()
                    .byAlias(
                            Element.Kind.METHOD,
                            method.annotations(),
                            Surroundings.NONE,
                            grounds.types().fit(method.returnType()));
            verdict = told == null ? byName(method) : told;
        }
        if (verdict == null) {
            return null;
        }
        SourceFile file = info.file();
        Place place = declaration == null || file == null ? null : new Place(file.path(), declaration.span());
        return verdict.element(Element.Kind.METHOD, MethodNames.signature(method), place);
    }

    private @Nullable Verdict byName(MethodInfo method) {
        ClassInfo info = method.owner();
        Owner owner = grounds.owners().of(info);
        boolean ofSource = info.origin() == ClassInfo.Origin.SOURCE;
        if (!ofSource && (!owner.isPersonLike() || isKnown(method))) {
            return null;
        }
        Surroundings around = Surroundings.memberOf(owner);
        Verdict verdict = byMethodName(
                method.name(),
                method.parameterTypes().size(),
                around,
                grounds.types().fit(method.returnType()));
        return verdict == null || ofSource ? verdict : verdict.with(Confidence.LOW);
    }

    private boolean isKnown(MethodInfo method) {
        return !grounds.rules()
                .rows(
                        method.owner().supertypeNames(),
                        true,
                        method.name(),
                        method.parameterTypes().stream().map(JavaType::erasure).toList(),
                        method.parameterTypes().size(),
                        method.isStatic())
                .isEmpty();
    }

    private @Nullable Verdict byMethodName(String name, int arguments, Surroundings around, Fit fit) {
        List<String> words = MethodNames.words(name);
        List<String> object = MethodNames.got(words, arguments);
        return object.isEmpty()
                ? null
                : judge.judge(Element.Kind.METHOD, name, grounds.names().read(object), around, fit);
    }

    @Nullable
    Element ofUnresolved(JavaType receiver, String method, int arguments) {
        String owner = receiver.erasure();
        if (isJdk(owner)) {
            return null;
        }
        Verdict verdict = byMethodName(method, arguments, aroundUnresolved(receiver), data -> true);
        return verdict == null
                ? null
                : atMost(Confidence.MEDIUM, verdict).element(Element.Kind.METHOD, owner + "#" + method + "()", null);
    }

    @Nullable
    Element fieldOfUnresolved(JavaType receiver, String field) {
        String owner = receiver.erasure();
        if (isJdk(owner) || field.equals(field.toUpperCase(Locale.ROOT))) {
            return null;
        }
        Verdict verdict = judge.judge(
                Element.Kind.FIELD, field, grounds.names().read(field), aroundUnresolved(receiver), data -> true);
        return verdict == null
                ? null
                : atMost(Confidence.MEDIUM, verdict).element(Element.Kind.FIELD, owner + "#" + field, null);
    }

    private Surroundings aroundUnresolved(JavaType receiver) {
        ClassInfo info = receiver.classInfo();
        return info == null
                ? Surroundings.NONE
                : Surroundings.memberOf(grounds.owners().of(info));
    }

    private static Verdict atMost(Confidence most, Verdict verdict) {
        return verdict.confidence().compareTo(most) > 0 ? verdict.with(most) : verdict;
    }

    private static boolean isJdk(String className) {
        return className.startsWith("java.") || className.startsWith("javax.") || className.startsWith("jdk.");
    }
}
