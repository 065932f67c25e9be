package io.github.piiflow.dataflow;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.catalog.Element;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a client of a service answers. It holds what it was set up with, and what is sent along may come back, but a payment is not the
 * key that the client of the payment service identifies itself with.
 */
final class ClientAnswers {
    /** What classes are called that do something for whoever sets them up. Builders and credentials are not among them. */
    private static final Set<String> SERVICES = Set.of(
            "client",
            "service",
            "api",
            "parser",
            "template",
            "gateway",
            "session",
            "connection",
            "manager",
            "sender",
            "mailer",
            "processor",
            "handler",
            "driver",
            "executor",
            "invoker",
            "connector",
            "transport",
            "bucket",
            "repository",
            "verifier",
            "stub");

    private static final Set<String> CREDENTIALS = Set.of("password", "password_hash", "api_key", "auth_token");

    /** First words of methods that go on setting the client up. */
    private static final Set<String> SETTING_UP = Set.of(
            "with", "set", "add", "build", "builder", "to", "as", "using", "use", "and", "new", "mutate", "copy");

    /** First words of methods that ask a service for something. */
    private static final Set<String> ASKING = Set.of(
            "get", "list", "find", "search", "query", "lookup", "fetch", "retrieve", "describe", "load", "count");

    private final Forms forms;

    ClientAnswers(Forms forms) {
        this.forms = forms;
    }

    /** The answer without the client's own credentials. */
    Value of(Operands operands, Value answer) {
        Call call = operands.call();
        boolean same = answer.tokenCount() > 0
                && answer.tokens().equals(operands.receiver().tokens());
        if (!same && !hasCredentials(answer) || !isService(call.receiverType().classInfo()) || isSettingUp(call)) {
            return answer;
        }
        List<Fact> own = forms.derived(operands.state(), operands.receiver(), operands.frame()).facts().stream()
                .filter(ClientAnswers::isCredential)
                .filter(fact -> !isAskedFor(fact, call))
                .toList();
        if (own.isEmpty()) {
            return answer;
        }
        Value said = same ? forms.derived(operands.state(), answer, operands.frame()) : answer;
        return said.filterFacts(fact -> !isAmong(own, fact) || isGiven(fact, operands));
    }

    /** Whether a service is asked for something: that is not what it is looked for by. */
    static boolean isFound(Call call) {
        return isService(call.receiverType().classInfo()) && ASKING.contains(first(call));
    }

    private static String first(Call call) {
        String words = MethodNames.words(call.name());
        return words.substring(1, words.indexOf('_', 1));
    }

    private static boolean hasCredentials(Value answer) {
        for (int i = 0; i < answer.factCount(); i++) {
            if (isCredential(answer.fact(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCredential(Fact fact) {
        Element element = element(fact);
        return element != null && CREDENTIALS.contains(element.dataType());
    }

    private static @Nullable Element element(Fact fact) {
        return fact.origin() instanceof Path path ? path.element() : (Element) fact.origin();
    }

    private static boolean isService(@Nullable ClassInfo info) {
        if (info == null || info.origin() == ClassInfo.Origin.SOURCE) {
            return false;
        }
        String words = MethodNames.words(info.simpleName());
        return SERVICES.contains(words.substring(words.lastIndexOf('_', words.length() - 2) + 1, words.length() - 1));
    }

    private static boolean isSettingUp(Call call) {
        return SETTING_UP.contains(first(call)) || call.name().equals("toString");
    }

    /** Whether a call asks for the very credential: {@code getPassword}, {@code apiKey}. */
    private static boolean isAskedFor(Fact fact, Call call) {
        Element element = element(fact);
        return element != null
                && (MemberNames.hasWordOf(element.dataType(), call.name())
                        || MemberNames.hasWordOf(element.name(), call.name().replaceFirst("^get", "")));
    }

    private boolean isGiven(Fact fact, Operands operands) {
        for (Value argument : operands.arguments()) {
            if (isAmong(
                    forms.given(operands.state(), argument, operands.frame()).facts(), fact)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmong(List<Fact> facts, Fact wanted) {
        return facts.stream().anyMatch(fact -> fact.origin().equals(wanted.origin()));
    }
}
