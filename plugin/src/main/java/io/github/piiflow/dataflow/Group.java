package io.github.piiflow.dataflow;

import io.github.piiflow.binding.MethodInfo;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Methods that call each other, or one that no one it calls calls.
 *
 * @param methods callees first, as far as there is an order
 * @param callers for each method the places in the list of those that call it
 */
record Group(List<MethodInfo> methods, List<List<Integer>> callers) {
    /** Whether so many methods call each other that summaries have to do: running them in place would run much of the group. */
    boolean isTangle() {
        return methods.size() > Limits.TANGLE;
    }

    /** Rounds after which methods that still change are left as they are: data goes round a large group seldom. */
    int rounds() {
        return isTangle() ? Limits.TANGLE_ROUNDS : Limits.ROUNDS;
    }

    /** All groups in levels: a group needs only groups of earlier levels. */
    static List<List<Group>> levels(List<MethodInfo> methods, List<int[]> callees) {
        Components components = new Components(callees);
        List<List<Integer>> members = components.find();
        int[] group = new int[methods.size()];
        for (int g = 0; g < members.size(); g++) {
            for (int member : members.get(g)) {
                group[member] = g;
            }
        }
        int[] level = new int[members.size()];
        List<List<Group>> levels = new ArrayList<>();
        for (int g = 0; g < members.size(); g++) { // callees come first
            for (int member : members.get(g)) {
                for (int callee : callees.get(member)) {
                    if (group[callee] != g) {
                        level[g] = Math.max(level[g], level[group[callee]] + 1);
                    }
                }
            }
            while (levels.size() <= level[g]) {
                levels.add(new ArrayList<>());
            }
            levels.get(level[g]).add(of(members.get(g), methods, callees));
        }
        return levels;
    }

    private static Group of(List<Integer> members, List<MethodInfo> methods, List<int[]> callees) {
        int first = members.stream().mapToInt(Integer::intValue).min().orElse(0);
        int last = members.stream().mapToInt(Integer::intValue).max().orElse(0);
        int[] places = new int[last - first + 1];
        Arrays.fill(places, -1);
        List<List<Integer>> callers = new ArrayList<>(members.size());
        for (int i = 0; i < members.size(); i++) {
            places[members.get(i) - first] = i;
            callers.add(new ArrayList<>(1));
        }
        for (int i = 0; i < members.size(); i++) {
            for (int callee : callees.get(members.get(i))) {
                int place = callee < first || callee > last ? -1 : places[callee - first];
                if (place >= 0) {
                    callers.get(place).add(i);
                }
            }
        }
        callers.replaceAll(List::copyOf);
        return new Group(members.stream().map(methods::get).toList(), callers);
    }

    /** Tarjan's strongly connected components without recursion, callees first; within one the order in which they were left. */
    static final class Components {
        private final List<int[]> edges;
        private final int[] index;
        private final int[] low;
        private final int[] left;
        private final boolean[] done;
        private final Deque<Integer> stack = new ArrayDeque<>();
        private final List<List<Integer>> components = new ArrayList<>();
        private int next = 1;
        private int nextLeft;

        Components(List<int[]> edges) {
            this.edges = edges;
            this.index = new int[edges.size()];
            this.low = new int[edges.size()];
            this.left = new int[edges.size()];
            this.done = new boolean[edges.size()];
        }

        List<List<Integer>> find() {
            for (int i = 0; i < edges.size(); i++) {
                if (index[i] == 0) {
                    visit(i);
                }
            }
            return components;
        }

        private void visit(int root) {
            Deque<int[]> work = new ArrayDeque<>();
            work.push(new int[] {root, 0});
            open(root);
            while (!work.isEmpty()) {
                int[] top = work.element();
                int node = top[0];
                int[] out = edges.get(node);
                if (top[1] < out.length) {
                    int target = out[top[1]++];
                    if (index[target] == 0) {
                        open(target);
                        work.push(new int[] {target, 0});
                    } else if (!done[target]) {
                        low[node] = Math.min(low[node], index[target]);
                    }
                } else {
                    work.pop();
                    close(node);
                    if (!work.isEmpty()) {
                        int parent = work.element()[0];
                        low[parent] = Math.min(low[parent], low[node]);
                    }
                }
            }
        }

        private void open(int node) {
            index[node] = next;
            low[node] = next++;
            stack.push(node);
        }

        private void close(int node) {
            left[node] = nextLeft++;
            if (low[node] != index[node]) {
                return;
            }
            List<Integer> component = new ArrayList<>(1);
            int member;
            do {
                member = stack.pop();
                done[member] = true;
                component.add(member);
            } while (member != node);
            component.sort((a, b) -> Integer.compare(left[a], left[b]));
            components.add(component);
        }
    }
}
