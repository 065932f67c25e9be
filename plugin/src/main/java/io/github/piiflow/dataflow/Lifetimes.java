package io.github.piiflow.dataflow;

import io.github.piiflow.binding.Link;
import io.github.piiflow.binding.LinkedBody;
import io.github.piiflow.binding.MethodInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Until when summaries are asked for. They are most of what is alive in a scan, and most are asked for by methods of the next levels
 * only: by those that call a method, and by those that run such a caller in place.
 */
final class Lifetimes {
    private Lifetimes() {}

    /**
     * The methods that are, as far as the call graph knows, not asked for after a level.
     *
     * @param callees by number of a method, all that it may call
     * @param levels by number of a method, that of its level
     * @param count number of levels
     */
    static List<List<MethodInfo>> of(
            List<MethodInfo> methods, Callees[] callees, int[] levels, int count, Program program) {
        int[] called = levels.clone();
        for (int caller = 0; caller < callees.length; caller++) {
            extend(called, callees[caller], levels[caller]);
        }
        BitSet elsewhere = elsewhere(methods, program);
        int[] last = called.clone();
        for (int depth = 0; depth < Limits.INLINE_DEPTH; depth++) {
            int[] next = called.clone();
            for (int caller = elsewhere.nextSetBit(0); caller >= 0; caller = elsewhere.nextSetBit(caller + 1)) {
                extend(next, callees[caller], last[caller]);
            }
            if (Arrays.equals(last, next)) {
                break;
            }
            last = next;
        }
        List<List<MethodInfo>> ended = new ArrayList<>(count);
        for (int level = 0; level < count; level++) {
            ended.add(new ArrayList<>());
        }
        for (int i = 0; i < last.length; i++) {
            ended.get(last[i]).add(methods.get(i));
        }
        return ended;
    }

    private static void extend(int[] last, Callees callees, int level) {
        for (int callee : callees.methods()) {
            last[callee] = Math.max(last[callee], level);
        }
    }

    /** The methods of which something may run where another is evaluated: small ones, and those that make functions. */
    private static BitSet elsewhere(List<MethodInfo> methods, Program program) {
        BitSet elsewhere = new BitSet();
        for (int i = 0; i < methods.size(); i++) {
            MethodInfo method = methods.get(i);
            if (program.size(method) <= Limits.INLINE_SIZE || makesFunctions(program.body(method))) {
                elsewhere.set(i);
            }
        }
        return elsewhere;
    }

    private static boolean makesFunctions(@Nullable LinkedBody body) {
        if (body != null) {
            for (Link link : body.links()) {
                if (link instanceof Link.FunctionLink) {
                    return true;
                }
            }
        }
        return false;
    }
}
