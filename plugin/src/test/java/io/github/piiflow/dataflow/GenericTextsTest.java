package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** What an object prints of a field whose class only its user knows. */
class GenericTextsTest {
    @Test
    void theTypeArgumentSaysWhatIsInside() {
        check("""
                class Desk {
                    record Visit(String no, String patientName) {}
                    record Slip(String no, String patientName) {
                        @Override public String toString() { return no; }
                    }
                    record Envelope<T>(String reference, T content) {}
                    static class Box<T> {
                        private T content;
                        @Override public String toString() { return "box " + content; }
                    }
                    void run(Envelope<Visit> open, Envelope<Slip> closed, Box<Visit> visits, Box<Slip> slips) {
                        System.out.println(open); // leak: full_name -> stdout
                        System.out.println(closed);
                        System.out.println(visits); // leak: full_name -> stdout
                        System.out.println(slips);
                    }
                }
                """);
    }
}
