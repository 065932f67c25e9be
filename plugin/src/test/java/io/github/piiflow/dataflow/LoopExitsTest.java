package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** What is known after a loop, and of answers that are kept in variables. */
class LoopExitsTest {
    @Test
    void whatWasReadUntilNullIsNullAfterTheLoop() {
        check(CUSTOMER, """
                import java.util.*;
                class Desk {
                    void run(Customer c, Deque<String> queue) {
                        queue.add(c.getEmail());
                        String next;
                        while ((next = queue.poll()) != null) {
                            System.out.println(next); // leak: email -> stdout
                        }
                        System.out.println(next);
                    }
                    void left(Customer c, Deque<String> queue) {
                        queue.add(c.getEmail());
                        String next;
                        while ((next = queue.poll()) != null) {
                            if (next.length() > 5) {
                                break;
                            }
                        }
                        System.out.println(next); // leak: email -> stdout
                    }
                    void either(Customer c, Deque<String> queue) {
                        queue.add(c.getEmail());
                        String next;
                        while ((next = queue.poll()) != null && next.length() > 5) {
                            System.out.println();
                        }
                        System.out.println(next); // leak: email -> stdout
                    }
                    void assigned(Customer c, String next) {
                        if ((next = c.getPhone()) == null) {
                            System.out.println(next);
                        } else {
                            System.out.println(next); // leak: phone -> stdout
                        }
                    }
                }
                """);
    }

    @Test
    void aBodyThatAlwaysLeavesLeavesNothingBehind() {
        check(CUSTOMER, """
                import java.util.*;
                class Desk {
                    void returns(List<Customer> all) {
                        String said = "nobody";
                        for (Customer c : all) {
                            said = c.getEmail();
                            return;
                        }
                        System.out.println(said);
                    }
                    void breaks(List<Customer> all) {
                        String said = "nobody";
                        for (Customer c : all) {
                            said = c.getEmail();
                            break;
                        }
                        System.out.println(said); // leak: email -> stdout
                    }
                    void goesOn(List<List<Customer>> groups) {
                        groups:
                        for (List<Customer> each : groups) {
                            String said = "nobody";
                            for (Customer c : each) {
                                said = c.getEmail();
                                continue groups;
                            }
                            System.out.println(said);
                        }
                    }
                    void sometimes(List<Customer> all) {
                        String said = "nobody";
                        for (Customer c : all) {
                            said = c.getEmail();
                            if (said.isEmpty()) {
                                return;
                            }
                        }
                        System.out.println(said); // leak: email -> stdout
                    }
                }
                """);
    }

    @Test
    void aVariableMayKeepTheAnswer() {
        check(CUSTOMER, """
                class Desk {
                    static final boolean NEVER = Boolean.FALSE;
                    static final boolean ALWAYS = Boolean.TRUE;
                    void not(Customer c, boolean byMail) {
                        String text = "post";
                        if (byMail) {
                            text = c.getEmail();
                        }
                        boolean other = !byMail;
                        if (other) {
                            System.out.println(text);
                        }
                        if (!other) {
                            System.out.println(text); // leak: email -> stdout
                        }
                    }
                    void changed(Customer c, boolean byMail) {
                        String text = "post";
                        if (byMail) {
                            text = c.getEmail();
                        }
                        byMail = text.isEmpty();
                        boolean other = !byMail;
                        if (other) {
                            System.out.println(text); // leak: email -> stdout
                        }
                    }
                    void turns(Customer c, boolean[] flags) {
                        String text = "post";
                        for (boolean flag : flags) {
                            boolean other = !flag;
                            if (other) {
                                System.out.println(text); // leak: email -> stdout
                            }
                            if (flag) {
                                text = c.getEmail();
                            }
                        }
                    }
                    void constants(Customer c) {
                        if (NEVER) {
                            System.out.println(c.getEmail());
                        }
                        if (ALWAYS) {
                            System.out.println(c.getEmail()); // leak: email -> stdout
                        }
                    }
                }
                """);
    }
}
