package io.github.piiflow.recipient;

import io.github.piiflow.binding.ClassInfo;
import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.code.Instr;
import io.github.piiflow.configuration.Configuration;
import java.util.LinkedHashSet;
import java.util.Set;

/** What addresses calls give: those of objects they make, of settings they read, of what they are given or called on. */
final class CallAddresses {
    private final Addresses addresses;
    private final SettingsOf settings;

    CallAddresses(Addresses addresses, SettingsOf settings) {
        this.addresses = addresses;
        this.settings = settings;
    }

    /** The address that an object was made with. */
    Set<String> created(Instr.New created, Addresses.Place at) {
        int[] arguments = created.args();
        if (arguments.length == 0) {
            return Set.of();
        }
        Set<String> first = addresses.of(arguments[0], at);
        boolean port = arguments.length > 1
                && isNumber(at.unit().body().type(arguments[1]).erasure());
        if (port) {
            return Hosts.bare(first);
        }
        if (arguments.length > 2 && first.stream().allMatch(text -> text.matches("https?|wss?|ftp"))) {
            return Hosts.bare(addresses.of(arguments[1], at));
        }
        return firstAbsolute(arguments, at, first);
    }

    private static boolean isNumber(String type) {
        return type.equals("int") || type.equals("java.lang.Integer");
    }

    /** What the first argument gives that is an address. */
    Set<String> firstAbsolute(int[] arguments, Addresses.Place at, Set<String> otherwise) {
        for (int argument : arguments) {
            Set<String> texts = addresses.of(argument, at);
            if (Hosts.anyAbsolute(texts)) {
                return texts;
            }
        }
        return otherwise;
    }

    /** The address that a call gives. */
    Set<String> call(Instr.Call call, Addresses.Place at) {
        MethodInfo method = at.unit().body().link(call) instanceof Link.CallLink link ? link.method() : null;
        if (AddressMethods.OF_SETTINGS.contains(call.name()) && call.args().length > 0) {
            Set<String> texts = setting(call, at);
            if (!texts.isEmpty()) {
                return texts;
            }
        }
        if (method != null && method.owner().origin() == ClassInfo.Origin.SOURCE) {
            return addresses.ofSource(method, call, at);
        }
        return ofLibrary(call, at);
    }

    private Set<String> setting(Instr.Call call, Addresses.Place at) {
        Set<String> texts = new LinkedHashSet<>();
        for (String key : addresses.of(call.args()[0], at)) {
            texts.addAll(
                    call.name().equals("resolvePlaceholders")
                            ? settings.expanded(key, at.unit().method().owner())
                            : settings.values(key, at.unit().method().owner()));
        }
        if (texts.isEmpty() && call.args().length == 2) {
            addresses.of(call.args()[1], at).stream().filter(Hosts::isAbsolute).forEach(texts::add);
            return Configuration.defaults(texts);
        }
        return texts;
    }

    private Set<String> ofLibrary(Instr.Call call, Addresses.Place at) {
        int[] arguments = call.args();
        Set<String> first = arguments.length == 0 ? Set.of() : addresses.of(arguments[0], at);
        if (AddressMethods.SET_HOST.contains(call.name())) {
            return Hosts.bare(first);
        }
        if (call.name().equals("format") && arguments.length > 1 || call.name().equals("formatted")) {
            return formatted(call, at, first);
        }
        boolean address = AddressMethods.SET_ADDRESS.contains(call.name());
        if (address && Hosts.anyAbsolute(first)) {
            return first;
        }
        Set<String> object = Addresses.isType(call.receiver(), at) ? Set.of() : addresses.of(call.receiver(), at);
        if (Hosts.anyAbsolute(object)) {
            return call.name().equals("concat")
                    ? addresses.joined(new int[] {call.receiver(), arguments[0]}, at)
                    : object;
        }
        Set<String> given = firstAbsolute(arguments, at, object.isEmpty() ? first : object);
        return AddressMethods.OTHERWISE.contains(call.name()) ? Configuration.defaults(given) : given;
    }

    /** {@code %s} and its like in order. */
    private Set<String> formatted(Instr.Call call, Addresses.Place at, Set<String> first) {
        boolean onText = call.name().equals("formatted");
        Set<String> patterns = onText ? addresses.of(call.receiver(), at) : first;
        int next = onText ? 0 : 1;
        Set<String> texts = new LinkedHashSet<>();
        for (String pattern : patterns) {
            StringBuilder text = new StringBuilder();
            int argument = next;
            for (int i = 0; i < pattern.length(); i++) {
                boolean place = pattern.charAt(i) == '%' && i + 1 < pattern.length();
                if (!place) {
                    text.append(pattern.charAt(i));
                } else {
                    i++;
                    text.append(argument < call.args().length ? only(addresses.of(call.args()[argument++], at)) : "\0");
                }
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static String only(Set<String> texts) {
        return texts.size() == 1 ? texts.iterator().next() : String.valueOf(Configuration.UNKNOWN);
    }
}
