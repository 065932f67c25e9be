package io.github.piiflow.catalog;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.Instr;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Code that gets a token for the application itself: for the credentials of a client, or with a login that is configured. */
final class OwnTokens {
    private static final String TOKEN = "auth_token";

    private static final String PASSWORD = "password";

    private static final Set<String> LOGINS = Words.set("user username login account email principal");

    private static final String OF_CLIENT = "client_credentials";

    /** Whoever deals with it beside the other deals with the tokens of users. */
    private static final String OF_USER = "authorization_code";

    private final NameMatcher names;
    private final Map<MethodInfo, Optional<String>> known = new ConcurrentHashMap<>();

    OwnTokens(NameMatcher names) {
        this.names = names;
    }

    /** What says that a token is the application's own where a method gets it; null if nothing does. */
    @Nullable
    String word(String dataType, MethodInfo method) {
        if (!dataType.equals(TOKEN)) {
            return null;
        }
        Optional<String> word = known.get(method);
        if (word == null) {
            word = Optional.ofNullable(examine(method));
            known.put(method, word);
        }
        return word.orElse(null);
    }

    private @Nullable String examine(MethodInfo method) {
        SaidTexts code = SaidTexts.of(method);
        if (code.hands(OF_CLIENT) && !code.has(OF_USER)) {
            return OF_CLIENT;
        }
        Set<String> configured = configured(method.owner());
        String password = password(code.names().values(), configured);
        return password != null || configured.isEmpty() || !method.isPrivate() ? password : givenBy(method, configured);
    }

    private static Set<String> configured(ClassInfo info) {
        Set<String> configured = new HashSet<>();
        for (FieldInfo field : info.fields()) {
            if (field.constant() == null && Configured.is(field)) {
                configured.add(field.name());
            }
        }
        return configured;
    }

    /** The password among what is configured of some names; null if no login stands beside it, as with that of a key. */
    private @Nullable String password(Collection<String> used, Set<String> configured) {
        String password = null;
        boolean login = false;
        for (String name : used) {
            if (configured.contains(name)) {
                boolean secret = isPassword(name);
                password = secret ? name : password;
                login |= !secret && Words.of(name).stream().anyMatch(LOGINS::contains);
            }
        }
        return login ? password : null;
    }

    private boolean isPassword(String name) {
        Meaning meaning = names.read(name).strong();
        return meaning != null && meaning.id().equals(PASSWORD);
    }

    /** The password that all callers of a private method hand to it, with nothing else than what is configured. */
    private @Nullable String givenBy(MethodInfo method, Set<String> configured) {
        String found = null;
        for (MethodInfo caller : method.owner().methods()) {
            SaidTexts code = SaidTexts.of(caller);
            for (Instr.Call call : code.calls()) {
                if (call.name().equals(method.name())
                        && call.args().length == method.parameterTypes().size()) {
                    List<String> given = code.given(call);
                    found = password(given, configured);
                    if (found == null || !configured.containsAll(given)) {
                        return null;
                    }
                }
            }
        }
        return found;
    }
}
