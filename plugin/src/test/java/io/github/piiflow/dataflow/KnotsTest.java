package io.github.piiflow.dataflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Large groups hang together by doubtful calls; those do not count for their order. */
class KnotsTest {
    private static final int LARGE = Limits.KNOT + 1;

    @Test
    void aLargeRingOfTextsIsUntied() {
        Knots knots = Knots.untied(ring(LARGE, Callees.PRINTED));

        assertThat(knots.members())
                .singleElement()
                .extracting(BitSet::cardinality)
                .isEqualTo(LARGE);
        assertThat(groups(knots.callees())).hasSize(LARGE);
    }

    @Test
    void aSmallRingStaysTied() {
        Knots knots = Knots.untied(ring(Limits.KNOT, Callees.PRINTED));

        assertThat(knots.members()).isEmpty();
        assertThat(groups(knots.callees())).hasSize(1);
    }

    @Test
    void aLargeRingOfCallsStaysTied() {
        Knots knots = Knots.untied(ring(LARGE, Callees.CALLED));

        assertThat(knots.members()).hasSize(1);
        assertThat(groups(knots.callees())).hasSize(1);
    }

    @Test
    void theMostDoubtfulCallsGoFirstAndOthersStay() {
        List<Callees> ring = ring(LARGE, Callees.PRINTED);
        ring.set(0, new Callees(new int[] {1}, new byte[] {Callees.ONE_OF_MANY}));

        List<Callees> left = Knots.untied(ring).callees();

        assertThat(left.get(0).methods()).isEmpty();
        assertThat(left.subList(1, LARGE)).allMatch(each -> each.methods().length == 1);
    }

    @Test
    void ofARingOfTextsOneIsLost() {
        List<Callees> left = Knots.untied(ring(LARGE, Callees.PRINTED)).callees();

        assertThat(left.stream().mapToInt(each -> each.methods().length).sum()).isEqualTo(LARGE - 1);
    }

    @Test
    void aTextThatDoublesBackToManyIsLostForNoneOfThem() {
        List<Callees> calls = ring(LARGE, Callees.PRINTED);
        for (int i = 1; i < LARGE; i++) {
            calls.set(i, new Callees(new int[] {(i + 1) % LARGE, 0}, new byte[] {Callees.PRINTED, Callees.PRINTED}));
        }

        List<Callees> left = Knots.untied(calls).callees();

        assertThat(left.get(0).methods()).isEmpty();
        assertThat(left.subList(1, LARGE - 1)).allMatch(each -> each.methods().length == 2);
    }

    @Test
    void whatACallNeedsStaysBehindNoDoubtfulOne() {
        List<Callees> calls = ring(LARGE, Callees.PRINTED);
        calls.set(0, new Callees(new int[] {1}, new byte[] {Callees.CALLED}));
        calls.set(1, new Callees(new int[] {2, 0}, new byte[] {Callees.PRINTED, Callees.PRINTED}));

        List<Callees> left = Knots.untied(calls).callees();

        assertThat(left.get(0).methods()).containsExactly(1);
        assertThat(left.get(1).methods()).containsExactly(2);
    }

    @Test
    void doubtfulCallsFromOutsideStay() {
        List<Callees> ring = ring(LARGE, Callees.PRINTED);
        ring.add(new Callees(new int[] {0}, new byte[] {Callees.PRINTED}));

        assertThat(Knots.untied(ring).callees().get(LARGE).methods()).containsExactly(0);
    }

    private static List<Callees> ring(int size, byte doubt) {
        return new ArrayList<>(IntStream.range(0, size)
                .mapToObj(i -> new Callees(new int[] {(i + 1) % size}, new byte[] {doubt}))
                .toList());
    }

    private static List<List<Integer>> groups(List<Callees> callees) {
        return new Group.Components(callees.stream().map(Callees::methods).toList()).find();
    }
}
