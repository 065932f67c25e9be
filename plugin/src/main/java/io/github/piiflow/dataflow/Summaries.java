package io.github.piiflow.dataflow;

import io.github.piiflow.binding.MethodInfo;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Summaries of methods: those that are done, and those of the group at which this thread works. What other threads work at is not
 * seen: the result must not depend on who comes first.
 */
final class Summaries {
    private final Map<MethodInfo, Summary> done = new ConcurrentHashMap<>();
    private final ThreadLocal<Map<MethodInfo, Summary>> open = ThreadLocal.withInitial(HashMap::new);

    private final Function<MethodInfo, Summary> maker;
    private final Set<MethodInfo> gone = ConcurrentHashMap.newKeySet();
    /** Of those that are gone, the ones that somebody asked for all the same. */
    private final Map<MethodInfo, Summary> remade = new ConcurrentHashMap<>();
    /** What this thread makes again at the moment. */
    private final ThreadLocal<@Nullable Map<MethodInfo, Summary>> remaking = new ThreadLocal<>();

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
        Summary own = open.get().get(method);
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
        Map<MethodInfo, Summary> outer = remaking.get();
        if (outer != null) {
            return again(method, outer);
        }
        Summary known = remade.get(method);
        if (known != null) {
            return known;
        }
        Map<MethodInfo, Summary> own = open.get();
        Map<MethodInfo, Summary> alone = new HashMap<>();
        open.set(alone);
        remaking.set(alone);
        try {
            Summary made = again(method, alone);
            remade.put(method, made);
            return made;
        } finally {
            remaking.remove();
            open.set(own);
        }
    }

    private Summary again(MethodInfo method, Map<MethodInfo, Summary> into) {
        into.put(method, Summary.EMPTY); // it may call itself
        Summary made = maker.apply(method);
        into.put(method, made);
        return made;
    }

    void put(MethodInfo method, Summary summary) {
        open.get().put(method, summary);
    }

    /** Ends the work of this thread at a group: gives what it made. */
    Map<MethodInfo, Summary> close() {
        Map<MethodInfo, Summary> made = open.get();
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

    boolean isGone(MethodInfo method) {
        return gone.contains(method);
    }
}
