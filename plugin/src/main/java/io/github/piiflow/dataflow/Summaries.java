package io.github.piiflow.dataflow;

import io.github.piiflow.binding.MethodInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Summaries of methods: those that are done, and those of the group at which this thread works. What other threads work at is not
 * seen: the result must not depend on who comes first.
 */
final class Summaries {
    private final Map<MethodInfo, Summary> done = new ConcurrentHashMap<>();
    private final ThreadLocal<Map<MethodInfo, Summary>> open = ThreadLocal.withInitial(HashMap::new);

    /** An empty one if there is none. */
    Summary of(MethodInfo method) {
        Summary own = open.get().get(method);
        return own == null ? done.getOrDefault(method, Summary.EMPTY) : own;
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
}
