package io.github.piiflow.catalog;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.Body;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Nodes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
        Code code = Code.of(method);
        if (code.texts.contains(OF_CLIENT) && !code.texts.contains(OF_USER)) {
            return OF_CLIENT;
        }
        Set<String> configured = configured(method.owner());
        String password = password(code.names.values(), configured);
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
            Code code = Code.of(caller);
            for (Instr.Call call : code.calls) {
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

    /** What a method speaks of: texts, the names of what is loaded by register, and calls. */
    private record Code(Set<String> texts, Map<Integer, String> names, List<Instr.Call> calls) {
        static Code of(MethodInfo method) {
            Code code = new Code(new HashSet<>(), new HashMap<>(), new ArrayList<>());
            MethodDecl declaration = method.declaration();
            Body body = declaration == null ? null : declaration.body();
            if (body != null) {
                Nodes.forEach(body, instr -> code.add(instr, method.owner()));
            }
            return code;
        }

        private void add(Instr instr, ClassInfo owner) {
            if (instr instanceof Instr.Const constant && constant.value() instanceof String text) {
                texts.add(text);
            } else if (instr instanceof Instr.Name name) {
                load(name.target(), name.name(), owner);
            } else if (instr instanceof Instr.LoadField load) {
                load(load.target(), load.name(), owner);
            } else if (instr instanceof Instr.Call call) {
                calls.add(call);
            }
        }

        /** A constant counts by its text, one of a library by its name: {@code AuthorizationGrantType.CLIENT_CREDENTIALS}. */
        private void load(int register, String name, ClassInfo owner) {
            names.put(register, name);
            texts.add(name.toLowerCase(Locale.ROOT));
            for (FieldInfo field : owner.fields()) {
                if (field.name().equals(name) && field.constant() instanceof String text) {
                    texts.add(text);
                }
            }
        }

        /** The names of what is handed to a call; empty for what has none. */
        List<String> given(Instr.Call call) {
            List<String> given = new ArrayList<>();
            for (int register : call.args()) {
                given.add(names.getOrDefault(register, ""));
            }
            return given;
        }
    }
}
