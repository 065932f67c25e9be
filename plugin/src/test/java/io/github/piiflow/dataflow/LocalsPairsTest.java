package io.github.piiflow.dataflow;

import io.github.piiflow.testing.Pairs;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Branches, loops, jumps and constants inside one method. */
class LocalsPairsTest {
    @TestFactory
    Stream<DynamicTest> pairs() {
        return Pairs.of("""
                == a local keeps what it is given
                String s = c.getEmail();
                String t = c.getId();
                log.info(s); // leak: email -> log
                log.info(t);
                == a new value replaces the old one
                String s = c.getEmail();
                log.info(s); // leak: email -> log
                s = c.getId();
                log.info(s);
                == a chain of copies carries data, a broken chain does not
                String s = c.getEmail();
                String t = s;
                String u = t;
                String v = t;
                v = "none";
                log.info(u); // leak: email -> log
                log.info(v);
                == a swap exchanges what two variables hold
                String s = c.getEmail();
                String t = c.getId();
                String x = s;
                s = t;
                t = x;
                log.info(t); // leak: email -> log
                log.info(s);
                == one way of a branch is enough
                String s = "none";
                if (b) { s = c.getEmail(); }
                String t = "none";
                if (b) { t = c.getId(); }
                log.info(s); // leak: email -> log
                log.info(t);
                == both ways of a branch replace
                String s = c.getEmail();
                if (b) { s = "a"; } else { s = "b"; }
                log.info(s);
                String t = c.getEmail();
                if (b) { t = "a"; }
                log.info(t); // leak: email -> log
                == a constant decides a branch
                String s = "none";
                if (1 > 2) { s = c.getEmail(); }
                log.info(s);
                String t = "none";
                if (2 > 1) { t = c.getEmail(); }
                log.info(t); // leak: email -> log
                == a constant variable decides a branch
                final int mode = 3;
                String s = mode == 3 ? c.getId() : c.getEmail();
                String t = mode == 4 ? c.getId() : c.getEmail();
                log.info(s);
                log.info(t); // leak: email -> log
                == a constant field decides a branch
                private static final boolean FULL = false;
                private static final boolean SHORT = true;
                --
                if (FULL) { log.info(c.getEmail()); }
                if (SHORT) { log.info(c.getEmail()); } // leak: email -> log
                == a private field that is never written keeps its first value
                private boolean yes = true;
                private boolean no = false;
                --
                if (no) { log.info(c.getEmail()); }
                if (yes) { log.info(c.getEmail()); } // leak: email -> log
                == a getter that returns a constant decides a branch
                private static boolean isFull() { return true; }
                private static boolean isShort() { return false; }
                --
                if (isShort()) { log.info(c.getEmail()); }
                if (isFull()) { log.info(c.getEmail()); } // leak: email -> log
                == a static text constant is compared
                private static final String MODE = "full";
                --
                if (MODE.equals("short")) { log.info(c.getEmail()); }
                if (MODE.equals("full")) { log.info(c.getEmail()); } // leak: email -> log
                == the same boolean is asked twice
                String s = "none";
                if (b) { s = c.getEmail(); }
                if (!b) { log.info(s); }
                if (b) { log.info(s); } // leak: email -> log
                == the same boolean is asked by an else
                String s = "none";
                if (b) { s = c.getEmail(); }
                if (b) { log.info("full"); } else { log.info(s); }
                String t = "none";
                if (b) { t = "some"; } else { t = c.getEmail(); }
                if (b) { log.info("full"); } else { log.info(t); } // leak: email -> log
                == the same comparison is asked twice
                String s = "none";
                if (n > 3) { s = c.getEmail(); }
                if (n <= 3) { log.info(s); }
                if (n > 3) { log.info(s); } // leak: email -> log
                == another variable is not the same question
                String s = "none";
                boolean d = n > 2;
                if (b) { s = c.getEmail(); }
                if (!d) { log.info(s); } // leak: email -> log
                if (!b) { log.info(s); }
                == a question whose variable changed is a new question
                String s = "none";
                if (b) { s = c.getEmail(); }
                b = n > 2;
                if (!b) { log.info(s); } // leak: email -> log
                String t = "none";
                if (b) { t = c.getEmail(); }
                if (!b) { log.info(t); }
                == a flag says which way was taken
                boolean found = false;
                String s = "none";
                if (n == 7) { s = c.getEmail(); found = true; }
                if (!found) { log.info(s); }
                if (found) { log.info(s); } // leak: email -> log
                == a null test tells which way was taken
                String s = n > 3 ? c.getEmail() : null;
                if (s == null) { log.info("none " + s); }
                if (s != null) { log.info("some " + s); } // leak: email -> log
                == a guard returns early
                --
                if (b) { log.info(c.getEmail()); return; } // leak: email -> log
                String s = "none";
                log.info(s);
                == an early return leaves nothing behind
                static String pick(Customer c, boolean b) { if (b) { return c.getEmail(); } return c.getId(); }
                static String safe(Customer c, boolean b) { String s = c.getEmail(); if (b) { return "x"; } s = "y"; return s; }
                --
                log.info(pick(c, b)); // leak: email -> log
                log.info(safe(c, b));
                == code behind a return is dead
                static String dead(Customer c) { return c.getId(); }
                static String live(Customer c, boolean b) { while (true) { if (b) { return c.getEmail(); } } }
                --
                log.info(dead(c));
                log.info(live(c, b)); // leak: email -> log
                == a for loop carries data to its end
                String s = "";
                for (int i = 0; i < n; i++) { s = c.getEmail(); }
                log.info(s); // leak: email -> log
                String t = c.getEmail();
                for (int i = 0; i < 1; i++) { t = ""; }
                for (int i = 0; i < 0; i++) { t = c.getEmail(); }
                log.info(t);
                == a loop hands data from variable to variable
                String s = "", t = "", u = "", v = "";
                for (int i = 0; i < n; i++) { v = u; u = t; t = s; s = c.getEmail(); }
                log.info(v); // leak: email -> log
                String x = "", y = "", z = "";
                for (int i = 0; i < n; i++) { z = y; y = x; x = c.getId(); }
                log.info(z);
                == a while loop whose test is false never runs
                String s = "none";
                while (false) { s = c.getEmail(); }
                log.info(s);
                String t = "none";
                do { t = c.getEmail(); } while (false);
                log.info(t); // leak: email -> log
                == break leaves before the replacement
                String s = c.getEmail();
                while (true) { if (b) { break; } s = "x"; }
                log.info(s); // leak: email -> log
                String t = c.getEmail();
                while (true) { t = "x"; if (b) { break; } }
                log.info(t);
                == continue skips the rest of a turn
                String s = "none";
                for (int i = 0; i < n; i++) { if (b) { s = c.getEmail(); continue; } s = "x"; }
                log.info(s); // leak: email -> log
                String t = "none";
                for (int i = 0; i < n; i++) { if (b) { continue; } t = "x"; }
                log.info(t);
                == a labelled break leaves the outer loop
                String s = c.getEmail();
                outer: for (int i = 0; i < n; i++) { for (;;) { if (b) { break outer; } } }
                log.info(s); // leak: email -> log
                String t = "none";
                outer: for (;;) { for (;;) { t = c.getEmail(); t = "x"; break outer; } }
                log.info(t);
                == a labelled block is left by its name
                String s = c.getEmail();
                done: { if (b) { break done; } s = "x"; }
                log.info(s); // leak: email -> log
                String t = c.getEmail();
                done: { t = "x"; if (b) { break done; } t = "y"; }
                log.info(t);
                == a switch takes the case of its constant
                int k = 2;
                String s;
                switch (k) { case 1: s = c.getEmail(); break; case 2: s = c.getId(); break; default: s = "none"; }
                log.info(s);
                String t;
                switch (k) { case 2: t = c.getEmail(); break; default: t = "none"; }
                log.info(t); // leak: email -> log
                == a switch falls through
                String s = "none";
                switch (n) { case 1: s = c.getEmail(); case 2: log.info(s); break; default: } // leak: email -> log
                String t = "none";
                switch (n) { case 1: t = c.getEmail(); break; case 2: log.info(t); break; default: }
                == a switch expression gives the value of an arm
                String s = switch (n) { case 1 -> c.getEmail(); default -> "none"; };
                String t = switch (n) { case 1 -> c.getId(); default -> "none"; };
                log.info(s); // leak: email -> log
                log.info(t);
                == a switch expression yields
                String s = switch (n) { case 1: yield c.getEmail(); default: yield "none"; };
                String t = switch (n) { case 1: { String x = c.getEmail(); yield c.getId(); } default: yield "none"; };
                log.info(s); // leak: email -> log
                log.info(t);
                == a switch over texts takes the case of its constant
                String mode = "id";
                log.info(switch (mode) { case "mail" -> c.getEmail(); case "id" -> c.getId(); default -> "none"; });
                mode = "mail";
                log.info(switch (mode) { case "mail" -> c.getEmail(); case "id" -> c.getId(); default -> "none"; }); // leak: email -> log
                == a switch over enum constants takes the case of its constant
                enum Mode { MAIL, ID }
                static String text(Mode m, Customer c) { return switch (m) { case MAIL -> c.getEmail(); case ID -> c.getId(); }; }
                --
                log.info(text(Mode.ID, c));
                log.info(text(Mode.MAIL, c)); // leak: email -> log
                == a conditional expression gives either value
                log.info(b ? c.getEmail() : c.getId()); // leak: email -> log
                log.info(b ? c.getId() : "none");
                == a condition is not a value
                log.info(c.getEmail() == null ? "none" : "some");
                log.info(c.getEmail() == null ? "none" : c.getEmail()); // leak: email -> log
                == compound assignment appends
                String s = "to ";
                s += c.getEmail();
                String t = "to ";
                t += c.getId();
                log.info(s); // leak: email -> log
                log.info(t);
                == catch sees what try has assigned
                String s = "none";
                try { s = c.getEmail(); Integer.parseInt(c.getId()); } catch (NumberFormatException e) { log.info(s); } // leak: email -> log
                String t = "none";
                try { Integer.parseInt(c.getId()); } catch (NumberFormatException e) { log.info(t); }
                == finally runs on both ways
                String s = "none";
                try { s = c.getEmail(); } finally { log.info(s); } // leak: email -> log
                String t = c.getEmail();
                try { t = "none"; } finally { log.info(t); }
                == finally replaces what try has assigned
                String s = "none";
                try { s = c.getEmail(); } finally { s = "none"; }
                log.info(s);
                String t = "none";
                try { t = "x"; } finally { t = c.getEmail(); }
                log.info(t); // leak: email -> log
                == catch replaces only where it runs
                String s = c.getEmail();
                try { Integer.parseInt(c.getId()); } catch (NumberFormatException e) { s = "none"; }
                log.info(s); // leak: email -> log
                String t = c.getEmail();
                try { t = "x"; } catch (RuntimeException e) { t = "none"; }
                log.info(t);
                == a resource gives what it holds
                static class Res implements AutoCloseable { final String v; Res(String v) { this.v = v; } public void close() {} }
                --
                try (Res r = new Res(c.getEmail())) { log.info(r.v); } // leak: email -> log
                try (Res r = new Res(c.getId())) { log.info(r.v); }
                == close runs at the end of try
                static String kept = "";
                static class Res implements AutoCloseable { final String v; Res(String v) { this.v = v; } public void close() { log.info(v); } } // leak: email -> log
                static class Quiet implements AutoCloseable { final String v; Quiet(String v) { this.v = v; } public void close() { log.info("closed"); } }
                --
                try (Res r = new Res(c.getEmail())) { n++; }
                try (Quiet r = new Quiet(c.getEmail())) { n++; }
                == a type pattern binds the same value
                Object o = c.getEmail();
                Object p = c.getId();
                if (o instanceof String s) { log.info(s); } // leak: email -> log
                if (p instanceof String s) { log.info(s); }
                == an assignment is a value
                String s;
                log.info(s = c.getEmail()); // leak: email -> log
                log.info(s = c.getId());
                log.info(s);
                == comparisons and lengths carry nothing
                log.info("{}", c.getEmail().length());
                log.info("{}", c.getEmail().equals("x"));
                log.info("{}", c.getEmail().isEmpty() ? 1 : 2);
                log.info("{}", c.getEmail().trim()); // leak: email -> log
                == a nested condition decides as well
                String s = "none";
                if (n > 1) { if (b) { s = c.getEmail(); } }
                if (n > 1) { if (!b) { log.info(s); } else { log.info(s); } } // leak: email -> log
                if (n <= 1) { log.info(s); }
                == what one turn leaves in a variable outside of the loop the next one reads
                String last = "none";
                for (int i = 0; i < n; i++) { log.info(last); last = c.getEmail(); } // leak: email -> log
                for (int i = 0; i < n; i++) { String own = "none"; log.info(own); own = c.getEmail(); }
                == what one turn leaves in an object from before the loop the next one reads
                Customer kept = new Customer();
                for (int i = 0; i < n; i++) { log.info(kept.getEmail()); kept.setEmail(c.getEmail()); } // leak: email -> log
                for (int i = 0; i < n; i++) { StringBuilder made = new StringBuilder(); log.info(made.toString()); made.append(c.getEmail()); }
                == what a turn leaves in an inner loop arrives in the next turn of the outer one
                StringBuilder all = new StringBuilder();
                for (int i = 0; i < n; i++) {
                    log.info(all.toString()); // leak: email -> log
                    for (int j = 0; j < n; j++) { all.append(c.getEmail()); }
                }
                StringBuilder ids = new StringBuilder();
                for (int i = 0; i < n; i++) {
                    log.info(ids.toString());
                    for (int j = 0; j < n; j++) { ids.append(c.getId()); }
                }
                == a variable that each turn sets first hands nothing to the next, but does after the loop
                String each;
                for (int i = 0; i < n; i++) { each = c.getId(); log.info(each); each = c.getEmail(); }
                String after = "none";
                do { after = c.getEmail(); n--; } while (n > 0);
                log.info(after); // leak: email -> log
                == both operands of and are asked
                String s = "none";
                if (b && n > 1) { s = c.getEmail(); }
                if (!b) { log.info(s); }
                if (b) { log.info(s); } // leak: email -> log
                """);
    }
}
