package io.github.piiflow.dataflow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * An order of the methods of one large group that keeps all calls that count and as many of the doubtful ones as it can: the
 * greedy heuristic of Eades, Lin and Smyth for the fewest arcs against an order, with the calls that count as conditions.
 */
final class KnotOrder {
    private final List<Node> nodes = new ArrayList<>();
    private final int[] nodeOf;
    private final TreeSet<Node> ready = new TreeSet<>(Comparator.comparingInt(Node::harm)
            .thenComparing(Comparator.comparingInt(Node::help).reversed())
            .thenComparingInt(node -> node.number));

    private KnotOrder(int methods) {
        this.nodeOf = new int[methods];
    }

    /** Methods that have one place in the order: those that still call each other. */
    private static final class Node {
        private final int number;
        private final List<Node> callers = new ArrayList<>();
        private final List<Node> doubtful = new ArrayList<>();
        private final List<Node> mayCall = new ArrayList<>();
        /** Calls that count to methods that have no place yet. */
        private int missing;
        /** Doubtful calls to methods that have no place yet, and from such. */
        private int early;

        private int awaited;
        private int place = -1;

        Node(int number) {
            this.number = number;
        }

        /** What is lost if it gets the next place: nothing if all it may call has one. */
        int harm() {
            return early == 0 ? Integer.MIN_VALUE : early - awaited;
        }

        int help() {
            return awaited;
        }
    }

    /**
     * Adds to what counts the doubtful calls that an order allows.
     *
     * @param knot the methods
     * @param all what each method may call
     * @param counting what counts for the order, by method; changed
     */
    static void add(BitSet knot, List<Callees> all, List<Callees> counting) {
        KnotOrder order = new KnotOrder(all.size());
        order.read(knot, all, counting);
        order.give();
        knot.stream().forEach(i -> counting.set(i, all.get(i).where(knot, callee -> order.allows(i, callee))));
    }

    private boolean allows(int caller, int callee) {
        return nodes.get(nodeOf[callee]).place <= nodes.get(nodeOf[caller]).place;
    }

    private void read(BitSet knot, List<Callees> all, List<Callees> counting) {
        for (List<Integer> group :
                new Group.Components(counting.stream().map(Callees::methods).toList()).find()) {
            if (knot.get(group.get(0))) {
                group.forEach(member -> nodeOf[member] = nodes.size());
                nodes.add(new Node(nodes.size()));
            }
        }
        knot.stream().forEach(i -> {
            Node caller = nodes.get(nodeOf[i]);
            BitSet counted = new BitSet();
            for (int callee : counting.get(i).methods()) {
                counted.set(callee);
            }
            for (int callee : all.get(i).methods()) {
                if (knot.get(callee) && nodeOf[callee] != caller.number) {
                    link(caller, nodes.get(nodeOf[callee]), counted.get(callee));
                }
            }
        });
    }

    private static void link(Node caller, Node callee, boolean counts) {
        if (counts) {
            callee.callers.add(caller);
            caller.missing++;
        } else {
            callee.doubtful.add(caller);
            caller.mayCall.add(callee);
            caller.early++;
            callee.awaited++;
        }
    }

    /** Gives every node a place, the one next that does least harm. */
    private void give() {
        nodes.stream().filter(node -> node.missing == 0).forEach(ready::add);
        for (int place = 0; !ready.isEmpty(); place++) {
            Node node = ready.first();
            ready.remove(node);
            node.place = place;
            node.callers.forEach(caller -> {
                if (--caller.missing == 0) {
                    ready.add(caller);
                }
            });
            node.doubtful.forEach(caller -> change(caller, () -> caller.early--));
            node.mayCall.forEach(callee -> change(callee, () -> callee.awaited--));
        }
    }

    private void change(Node node, Runnable change) {
        boolean waits = ready.remove(node);
        change.run();
        if (waits) {
            ready.add(node);
        }
    }
}
