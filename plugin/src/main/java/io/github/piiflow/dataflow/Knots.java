package io.github.piiflow.dataflow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Large groups of methods that call each other, untied. What makes thousands of methods one group is mostly what they may do, but
 * hardly ever do: print any object at hand, call any of fifty implementations. Within such a group the most doubtful of these
 * calls do not count for the order in which summaries are made, until no large group is left.
 *
 * @param members the methods of each large group, by number
 * @param callees what counts for the order
 */
record Knots(List<BitSet> members, List<Callees> callees) {
    /** Looks for large groups and unties them. */
    static Knots untied(List<Callees> callees) {
        List<Callees> left = new ArrayList<>(callees);
        List<BitSet> all = knots(left);
        List<BitSet> tied = all;
        for (int doubt = Callees.ONE_OF_MANY; doubt > Callees.CALLED && !tied.isEmpty(); doubt--) {
            for (BitSet knot : tied) {
                int most = doubt;
                knot.stream().forEach(i -> left.set(i, left.get(i).without(most, knot)));
            }
            tied = knots(left);
        }
        all.forEach(knot -> KnotOrder.add(knot, callees, left));
        return new Knots(all, left);
    }

    private static List<BitSet> knots(List<Callees> callees) {
        List<BitSet> knots = new ArrayList<>();
        for (List<Integer> group :
                new Group.Components(callees.stream().map(Callees::methods).toList()).find()) {
            if (group.size() > Limits.KNOT) {
                BitSet members = new BitSet();
                group.forEach(members::set);
                knots.add(members);
            }
        }
        return knots;
    }
}
