package io.github.piiflow.dataflow;

import io.github.piiflow.testing.Leaks;
import org.junit.jupiter.api.Test;

/** Helpers that only call what they are given, in what they are given. */
class ForwardingTest {
    @Test
    void helpersNestDeeply() {
        Leaks.check("""
                import java.util.function.*;
                class Member { String email; String ref; }
                class Desk {
                    static <T> T wrap(Supplier<T> work) { return work.get(); }
                    static <T> T timed(Supplier<T> work) {
                        long start = System.nanoTime();
                        try {
                            return work.get();
                        } finally {
                            System.out.println(System.nanoTime() - start);
                        }
                    }
                    static <T> T again(Supplier<T> work, int times) { return times == 0 ? work.get() : again(() -> work.get(), times - 1); }
                    void print(Member member, int times) {
                        System.out.println(wrap(() -> wrap(() -> wrap(() -> wrap(() -> wrap(() -> wrap(() -> member.email))))))); // leak: email -> stdout
                        System.out.println(wrap(() -> wrap(() -> wrap(() -> wrap(() -> wrap(() -> wrap(() -> member.ref)))))));
                        System.out.println(wrap(() -> timed(() -> wrap(() -> wrap(() -> wrap(() -> member.email)))))); // leak: email -> stdout
                        System.out.println(wrap(() -> timed(() -> wrap(() -> wrap(() -> wrap(() -> member.ref))))));
                        System.out.println(again(() -> member.ref, times));
                    }
                }
                """);
    }
}
