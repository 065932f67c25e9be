package io.github.piiflow.dataflow;

import io.github.piiflow.binding.JavaType;
import io.github.piiflow.catalog.Element;
import io.github.piiflow.rule.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the properties of an answer tell: what an unknown call gives back may hold all that it was given, but its {@code getReference} is
 * hardly the name of the person that was sent along.
 */
final class Answers {
    private final Types types;
    private final MemberNames members;
    /** What a property that ends so tells is about the exchange. */
    private final Set<String> exchange;
    /** What a property that ends so tells may be the whole. */
    private final Set<String> content;

    Answers(Types types, MemberNames members, Vocabulary vocabulary) {
        this.types = types;
        this.members = members;
        this.exchange = vocabulary.exchangeWords();
        this.content = vocabulary.contentWords();
    }

    /** Of what an answer may hold, what comes out of a call that asks it for a property. */
    List<Fact> told(Call call, Value answer, Value[] arguments, List<Fact> held) {
        return arguments.length > 0 ? held : told(call.name(), call.resultType(), answer, held);
    }

    /** The same of a property that was asked for where only the caller knew that it is one of an answer. */
    List<Fact> told(String getter, JavaType result, Value answer, List<Fact> held) {
        return held.isEmpty() || !isAnswer(answer) || !isPlain(result) ? held : told(getter, held);
    }

    private List<Fact> told(String method, List<Fact> held) {
        String property = property(method);
        String words = MethodNames.words(property);
        String last = words.substring(words.lastIndexOf('_', words.length() - 2) + 1, words.length() - 1);
        boolean getter = isGetter(method);
        boolean about = exchange.contains(last);
        if (!about && (!getter || content.contains(last))) {
            return held;
        }
        List<Fact> told = new ArrayList<>(held.size());
        for (Fact fact : held) {
            if (fact.doubts() == 0 || isNamed(fact, property)) {
                told.add(fact);
            } else if (!about) {
                told.add(isOther(fact, property) ? fact.doubted(2) : fact);
            }
        }
        return told;
    }

    /** Whether what a call gives may be what it is given, as it is called: {@code getServiceName(token)} finds something else by it. */
    boolean mayBeGiven(String method) {
        String property = property(method);
        return property.length() == method.length() || members.isGeneral(property);
    }

    /** Whether a method gives a property. */
    static boolean isGetter(String method) {
        return property(method).length() < method.length();
    }

    /** Whether only the class of an object says that it is personal. */
    static boolean isOfType(Fact fact) {
        Element element = element(fact);
        return element != null && element.kind() == Element.Kind.TYPE;
    }

    /** Whether a getter asks for data of this name. */
    static boolean isAskedFor(String method, Fact fact) {
        return isNamed(fact, property(method));
    }

    /** Whether an object came from a call about which nothing is known. */
    private static boolean isAnswer(Value object) {
        return object.tokenCount() > 0
                && object.tokens().stream()
                        .allMatch(token -> token.path() != null && token.path().isUnknown());
    }

    private boolean isPlain(JavaType type) {
        return type.equals(JavaType.UNKNOWN) || types.isTextual(type) || types.isPlain(type);
    }

    private static String property(String method) {
        boolean getter = method.startsWith("get") && method.length() > 3 && Character.isUpperCase(method.charAt(3));
        return getter ? Character.toLowerCase(method.charAt(3)) + method.substring(4) : method;
    }

    private boolean isOther(Fact fact, String property) {
        return element(fact) != null && !members.isGeneral(property);
    }

    private static boolean isNamed(Fact fact, String property) {
        Element element = element(fact);
        return element != null
                && (MemberNames.hasWordOf(ownName(element), property)
                        || MemberNames.hasWordOf(element.dataType(), property));
    }

    /** The name of a declaration or key without that of what it is declared in. */
    private static String ownName(Element element) {
        String name = element.name();
        int start = Math.max(name.lastIndexOf('#'), name.lastIndexOf('@'));
        return name.substring(Math.max(start, name.lastIndexOf('.')) + 1);
    }

    private static @Nullable Element element(Fact fact) {
        return fact.origin() instanceof Path path ? path.element() : (Element) fact.origin();
    }
}
