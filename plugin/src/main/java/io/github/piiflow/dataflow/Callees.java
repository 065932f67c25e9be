package io.github.piiflow.dataflow;

import java.util.BitSet;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Whom a method may call, by number.
 *
 * @param methods each once
 * @param doubts how sure each call is: 0 for a call of few targets, more for what may be asked for
 */
record Callees(int[] methods, byte[] doubts) {
    /** A call of few targets. */
    static final byte CALLED = 0;
    /** A function in a field that runs where it is called, or what making an object may set off. */
    static final byte SET_OFF = 1;
    /** The text form of an object at hand. */
    static final byte PRINTED = 2;
    /** A call of so many targets that not all are followed. */
    static final byte ONE_OF_MANY = 3;

    static final Callees NONE = new Callees(new int[0], new byte[0]);

    static Callees of(Map<Integer, Byte> doubts) {
        Callees callees = new Callees(new int[doubts.size()], new byte[doubts.size()]);
        int i = 0;
        for (Map.Entry<Integer, Byte> each : doubts.entrySet()) {
            callees.methods[i] = each.getKey();
            callees.doubts[i++] = each.getValue();
        }
        return callees;
    }

    /** Whether some callee among some methods has no earlier place in the order, and so was not known. */
    boolean comesBefore(int place, BitSet among, int[] order) {
        for (int i = 0; i < methods.length; i++) {
            if (doubts[i] > CALLED && among.get(methods[i]) && order[methods[i]] >= place) {
                return true;
            }
        }
        return false;
    }

    /** Without calls among some methods that are as doubtful as that. */
    Callees without(int doubt, BitSet among) {
        return kept(i -> doubts[i] < doubt || !among.get(methods[i]));
    }

    /** Of the calls among some methods those to methods that pass a test. */
    Callees where(BitSet among, IntPredicate test) {
        return kept(i -> !among.get(methods[i]) || test.test(methods[i]));
    }

    private Callees kept(IntPredicate places) {
        int[] kept = IntStream.range(0, methods.length).filter(places).toArray();
        if (kept.length == methods.length) {
            return this;
        }
        Callees callees = new Callees(new int[kept.length], new byte[kept.length]);
        for (int i = 0; i < kept.length; i++) {
            callees.methods[i] = methods[kept[i]];
            callees.doubts[i] = doubts[kept[i]];
        }
        return callees;
    }
}
