package io.github.piiflow.dataflow;

import io.github.piiflow.binding.MethodInfo;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Summaries of methods: those that are done, and those of the group at which this thread works. What other threads work at is not
 * seen: the result must not depend on who comes first.
 */
final class Summaries {
    private final Map<MethodInfo, Summary> done = new ConcurrentHashMap<>();
    private final ThreadLocal<Work> open = ThreadLocal.withInitial(() -> new Work(new HashMap<>(), false));

    private final Function<MethodInfo, Summary> maker;
    private final Set<MethodInfo> gone = ConcurrentHashMap.newKeySet();
    /** Of those that are gone, the ones that somebody asked for all the same. */
    private final Map<MethodInfo, Summary> remade = new ConcurrentHashMap<>();

    /**
     * What a thread works at.
     *
     * @param again whether it makes summaries again that are gone
     */
    private record Work(Map<MethodInfo, Summary> made, boolean again) {}

    /**
     * Without any.
     *
     * @param maker makes the summary of a method from those of others
     */
    Summaries(Function<MethodInfo, Summary> maker) {
        this.maker = maker;
    }

    /** An empty one if there is none. */
    Summary of(MethodInfo method) {
        Summary own = open.get().made().get(method);
        if (own != null) {
            return own;
        }
        Summary known = done.get(method);
        if (known != null) {
            return known;
        }
        return isGone(method) ? again(method) : Summary.EMPTY;
    }

    /**
     * Makes a summary that is gone again. It is made from those that are done and from others made again for it alone: neither from what
     * this thread works at nor from what other threads made again, since any thread may be the first to ask.
     */
    private Summary again(MethodInfo method) {
        Work work = open.get();
        if (work.again()) {
            return again(method, work.made());
        }
        Summary known = remade.get(method);
        if (known != null) {
            return known;
        }
        Work alone = new Work(new HashMap<>(), true);
        open.set(alone);
        try {
            Summary made = again(method, alone.made());
            remade.put(method, made);
            return made;
        } finally {
            open.set(work);
        }
    }

    private Summary again(MethodInfo method, Map<MethodInfo, Summary> into) {
        into.put(method, Summary.EMPTY); // it may call itself
        Summary made = maker.apply(method);
        into.put(method, made);
        return made;
    }

    void put(MethodInfo method, Summary summary) {
        open.get().made().put(method, summary);
    }

    /** Ends the work of this thread at a group: gives what it made. */
    Map<MethodInfo, Summary> close() {
        Map<MethodInfo, Summary> made = open.get().made();
        open.remove();
        return made;
    }

    /** Lets everybody see summaries. */
    void add(Map<MethodInfo, Summary> made) {
        done.putAll(made);
    }

    /** Lets go of summaries that nobody is expected to ask for any more; whoever does all the same gets one that is made again. */
    void forget(Collection<MethodInfo> methods) {
        for (MethodInfo method : methods) {
            if (done.remove(method) != null) {
                gone.add(method);
            }
        }
    }

    private boolean isGone(MethodInfo method) {
        return gone.contains(method);
    }
}
