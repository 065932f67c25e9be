package io.github.piiflow.persistence;

import io.github.piiflow.catalog.Element;
import io.github.piiflow.dataflow.TaintFlow;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.SinkKind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Secrets of people that all who are seen to write them hash, at last where they come from: entity, mapper, transfer object. Where such a field is
 * read from an object that nobody here has filled, it holds a hash.
 */
final class Hashes {
    /** What people type in and nobody has to read again. */
    static final Set<String> TYPES = Set.of("password", "security_answer");

    private static final Set<Protection> STATES =
            EnumSet.of(Protection.HASHED, Protection.KEYED_HASH, Protection.PASSWORD_HASH);
    /** What objects leave by that come from a store; a request may be logged, or sent on, before it gets there. */
    private static final Set<SinkKind> FROM_STORE = EnumSet.of(SinkKind.CACHE, SinkKind.RESPONSE, SinkKind.SESSION);

    private final Map<Element, Protection> known;

    private Hashes(Map<Element, Protection> known) {
        this.known = known;
    }

    /**
     * @param writes what is written to fields, by what the fields are declared as
     * @param logins those that are hashed where it is not seen, if nobody is seen to write anything but what others of them hold: passwords
     *     of people in a program that makes hashes of passwords
     */
    static Hashes of(Map<Element, List<TaintFlow>> writes, Set<Element> logins) {
        Map<Element, List<TaintFlow>> telling = new HashMap<>();
        writes.forEach((element, all) -> {
            List<TaintFlow> others = all.stream()
                    .filter(write -> write.element().dataType().equals(element.dataType()))
                    .filter(write -> isHash(write) || !write.element().equals(element))
                    .toList();
            if (!others.isEmpty()) {
                telling.put(element, others);
            }
        });
        while (telling.values().removeIf(all -> all.stream().anyMatch(write -> isOpen(write, telling)))) {
            // each that is gone may take others with it
        }
        Map<Element, Protection> states = states(telling);
        telling.keySet().stream()
                .filter(logins::contains)
                .forEach(element -> states.putIfAbsent(element, Protection.PASSWORD_HASH));
        return new Hashes(states);
    }

    private static boolean isHash(TaintFlow write) {
        return STATES.contains(write.state());
    }

    /** Whether something is written that is not known to be a hash. */
    private static boolean isOpen(TaintFlow write, Map<Element, List<TaintFlow>> telling) {
        return !isHash(write) && !telling.containsKey(write.element());
    }

    /** The states of those in which a hash is seen to arrive at last. */
    private static Map<Element, Protection> states(Map<Element, List<TaintFlow>> telling) {
        Map<Element, Protection> states = new HashMap<>();
        for (boolean more = true; more; ) {
            more = false;
            for (Map.Entry<Element, List<TaintFlow>> each : telling.entrySet()) {
                Set<Protection> found = found(each.getValue(), states);
                more |= !found.isEmpty() && states.putIfAbsent(each.getKey(), weakest(found)) == null;
            }
        }
        return states;
    }

    private static Set<Protection> found(List<TaintFlow> writes, Map<Element, Protection> states) {
        return writes.stream()
                .map(write -> isHash(write) ? write.state() : states.getOrDefault(write.element(), Protection.RAW))
                .filter(STATES::contains)
                .collect(Collectors.toSet());
    }

    private static Protection weakest(Collection<Protection> states) {
        return states.stream().min(Protection::compareTo).orElse(Protection.RAW);
    }

    /** A flow of data that was read from the store, in the state that it has there. */
    TaintFlow applied(TaintFlow flow) {
        Protection state = flow.state() == Protection.RAW
                        && flow.element().kind() == Element.Kind.FIELD
                        && FROM_STORE.contains(flow.sink().kind())
                ? known.get(flow.element())
                : null;
        return state == null ? flow : flow.in(state);
    }
}
