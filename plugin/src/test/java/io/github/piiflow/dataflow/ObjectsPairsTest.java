package io.github.piiflow.dataflow;

import io.github.piiflow.testing.Pairs;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Fields, aliases, constructors, inner classes, records. */
class ObjectsPairsTest {
    @TestFactory
    Stream<DynamicTest> pairs() {
        return Pairs.of("""
                == a clone has fields of its own
                static class Slip implements Cloneable {
                    String a;
                    String b;
                    Slip copy() throws CloneNotSupportedException { return (Slip) clone(); }
                }
                --
                Slip slip = new Slip();
                slip.a = c.getEmail();
                slip.b = c.getId();
                Slip copy = slip.copy();
                copy.a = "none";
                log.info(copy.a);
                log.info(copy.b);
                log.info(slip.a); // leak: email -> log
                == fields of one object are told apart
                log.info(c.getEmail()); // leak: email -> log
                c.setEmail("none");
                c.setPhone("none");
                log.info(c.getPhone());
                == a field holds what was written
                static class Box { String v; String w; }
                --
                Box x = new Box();
                x.v = c.getEmail();
                x.w = c.getId();
                log.info(x.v); // leak: email -> log
                log.info(x.w);
                == a field is overwritten
                static class Box { String v; }
                --
                Box x = new Box();
                x.v = c.getEmail();
                log.info(x.v); // leak: email -> log
                x.v = "none";
                log.info(x.v);
                == two objects of one class are told apart
                static class Box { String v; void set(String v) { this.v = v; } String get() { return v; } }
                --
                Box x = new Box();
                Box y = new Box();
                x.set(c.getEmail());
                y.set(c.getId());
                log.info(x.get()); // leak: email -> log
                log.info(y.get());
                == another name of the same object sees the write
                static class Box { String v; }
                --
                Box x = new Box();
                Box y = x;
                x.v = c.getEmail();
                log.info(y.v); // leak: email -> log
                Box z = new Box();
                log.info(z.v);
                == a write through another name replaces
                static class Box { String v; }
                --
                Box x = new Box();
                Box y = x;
                x.v = c.getEmail();
                log.info(y.v); // leak: email -> log
                y.v = "none";
                log.info(x.v);
                == nested objects hold data
                static class In { String v; }
                static class Out { In in = new In(); }
                --
                Out o = new Out();
                o.in.v = c.getEmail();
                Out p = new Out();
                p.in.v = c.getId();
                log.info(o.in.v); // leak: email -> log
                log.info(p.in.v);
                == an object put into another stays itself
                static class In { String v; }
                static class Out { In in; }
                --
                In i = new In();
                Out o = new Out();
                o.in = i;
                i.v = c.getEmail();
                log.info(o.in.v); // leak: email -> log
                o.in = new In();
                log.info(o.in.v);
                == an object refers to itself
                static class Node { String v; Node next; }
                --
                Node a = new Node();
                a.next = a;
                a.next.next.v = c.getEmail();
                Node d = new Node();
                d.next = d;
                d.next.next.v = c.getId();
                log.info(a.v); // leak: email -> log
                log.info(d.v);
                == a chain of nodes keeps its places
                static class Node { String v; Node next; }
                --
                Node a = new Node();
                a.next = new Node();
                a.v = c.getId();
                a.next.v = c.getEmail();
                log.info(a.v);
                log.info(a.next.v); // leak: email -> log
                == a list of nodes is walked
                static class Node { String v; Node next; Node(String v, Node next) { this.v = v; this.next = next; } }
                static String last(Node x) { while (x.next != null) { x = x.next; } return x.v; }
                --
                log.info(last(new Node("a", new Node("b", new Node(c.getEmail(), null))))); // leak: email -> log
                log.info(last(new Node("a", new Node("b", new Node(c.getId(), null)))));
                == a helper sets a field of its parameter
                static class Box { String v; }
                static void fill(Box x, String s) { x.v = s; }
                --
                Box x = new Box();
                Box y = new Box();
                fill(x, c.getEmail());
                fill(y, c.getId());
                log.info(x.v); // leak: email -> log
                log.info(y.v);
                == a helper of a helper sets a field
                static class Box { String v; void set(String v) { this.v = v; } }
                static void one(Box x, String s) { two(x, s); }
                static void two(Box x, String s) { x.set(s); }
                --
                Box x = new Box();
                Box y = new Box();
                one(x, c.getEmail());
                one(y, c.getId());
                log.info(x.v); // leak: email -> log
                log.info(y.v);
                == a helper empties a field
                static class Box { String v; }
                static void wipe(Box x) { x.v = ""; }
                static void look(Box x) { }
                --
                Box x = new Box();
                x.v = c.getEmail();
                look(x);
                log.info(x.v); // leak: email -> log
                wipe(x);
                log.info(x.v);
                == a helper empties a field only sometimes
                static class Box { String v; }
                static void wipe(Box x, boolean b) { if (b) { x.v = ""; } }
                static void surely(Box x, boolean b) { if (b) { x.v = ""; } else { x.v = "-"; } }
                --
                Box x = new Box();
                x.v = c.getEmail();
                wipe(x, b);
                log.info(x.v); // leak: email -> log
                surely(x, b);
                log.info(x.v);
                == a helper is given the same object twice
                static class Box { String v; }
                static void mix(Box x, Box y, String s) { x.v = s; y.v = "none"; }
                --
                Box x = new Box();
                Box y = new Box();
                mix(x, y, c.getEmail());
                log.info(x.v); // leak: email -> log
                Box z = new Box();
                mix(z, z, c.getEmail());
                log.info(z.v);
                == a helper copies between its parameters
                static class Box { String v; }
                static void copy(Box from, Box to) { to.v = from.v; }
                --
                Box x = new Box();
                Box y = new Box();
                Box z = new Box();
                x.v = c.getEmail();
                copy(y, z);
                log.info(z.v);
                copy(x, z);
                log.info(z.v); // leak: email -> log
                == a helper returns its parameter
                static class Box { String v; }
                static Box same(Box x) { return x; }
                static Box fresh(Box x) { return new Box(); }
                --
                Box x = new Box();
                Box y = same(x);
                y.v = c.getEmail();
                log.info(x.v); // leak: email -> log
                Box z = fresh(x);
                log.info(z.v);
                == a constructor keeps its arguments
                static class Box { final String v; final String w; Box(String v, String w) { this.v = v; this.w = w; } }
                --
                Box x = new Box(c.getEmail(), c.getId());
                log.info(x.v); // leak: email -> log
                log.info(x.w);
                == a constructor hands on to another
                static class Box { final String v; final String w; Box(String v) { this(v, "none"); } Box(String v, String w) { this.v = v; this.w = w; } }
                --
                Box x = new Box(c.getEmail());
                log.info(x.v); // leak: email -> log
                log.info(x.w);
                == a constructor hands on to its superclass
                static class Base { final String v; Base(String v) { this.v = v; } }
                static class Box extends Base { final String w; Box(String v, String w) { super(w); this.w = v; } }
                --
                Box x = new Box(c.getId(), c.getEmail());
                log.info(x.v); // leak: email -> log
                log.info(x.w);
                == a constructor that is called for what it does
                static class Box { Box(String v) { log.info(v); } } // leak: email -> log
                static class Quiet { Quiet(String v) { log.info("made"); } }
                --
                new Box(c.getEmail());
                new Quiet(c.getEmail());
                == a constructor calls a method on the half-made object
                static class Base { Base(String s) { this.v = s; show(); } String v; void show() { log.info(v); } } // leak: email -> log
                static class Quiet { Quiet(String s) { show(); this.v = s; } String v; void show() { log.info(v); } }
                --
                new Base(c.getEmail());
                new Quiet(c.getEmail());
                == an initialiser block sets fields
                static class Box { String v; final String w; { v = "x"; } Box(String s) { w = s; } }
                --
                Box x = new Box(c.getEmail());
                log.info(x.w); // leak: email -> log
                log.info(x.v);
                == a field initialiser uses another field
                static class Box { String a; String d; Box(String s) { a = s; d = a; } }
                static class Two { String a = "x"; String d = a; Two(String s) { a = s; } }
                --
                log.info(new Box(c.getEmail()).d); // leak: email -> log
                log.info(new Two(c.getEmail()).d);
                == a builder hands its fields to the product
                static class Mail { final String to; final String ref; Mail(String to, String ref) { this.to = to; this.ref = ref; } }
                static class MailBuilder { private String to; private String ref; MailBuilder to(String s) { to = s; return this; } MailBuilder ref(String s) { ref = s; return this; } Mail build() { return new Mail(to, ref); } }
                --
                Mail m = new MailBuilder().to(c.getEmail()).ref(c.getId()).build();
                log.info(m.to); // leak: email -> log
                log.info(m.ref);
                == a builder step replaces an earlier one
                static class Mail { String to; }
                static class MailBuilder { private String to; MailBuilder to(String s) { to = s; return this; } Mail build() { Mail m = new Mail(); m.to = to; return m; } }
                --
                log.info(new MailBuilder().to("none").to(c.getEmail()).build().to); // leak: email -> log
                log.info(new MailBuilder().to(c.getEmail()).to("none").build().to);
                == a factory makes separate objects
                static class Box { String v; static Box of(String v) { Box x = new Box(); x.v = v; return x; } }
                --
                Box x = Box.of(c.getEmail());
                Box y = Box.of(c.getId());
                log.info(x.v); // leak: email -> log
                log.info(y.v);
                == a factory chooses the class
                interface Text { String get(); }
                static class Full implements Text { final Customer c; Full(Customer c) { this.c = c; } public String get() { return c.getEmail(); } }
                static class Short implements Text { final Customer c; Short(Customer c) { this.c = c; } public String get() { return c.getId(); } }
                static Text make(Customer c, boolean full) { return full ? new Full(c) : new Short(c); }
                --
                log.info(make(c, true).get()); // leak: email -> log
                log.info(make(c, false).get());
                == a static field holds what was written
                private static String kept = "none";
                private static String plain = "none";
                --
                kept = c.getEmail();
                plain = c.getId();
                log.info(kept); // leak: email -> log
                log.info(plain);
                == a static field is read by another method
                private static String kept = "none";
                private static String plain = "none";
                void show() { log.info(kept); log.info(plain); } // leak: email -> log
                void less() { log.info(plain); }
                --
                kept = c.getEmail();
                plain = c.getId();
                == a static field is overwritten before a helper reads it
                private static String kept = "none";
                private static void show() { log.info(kept); }
                private static String open = "none";
                private static void tell() { log.info(open); } // leak: email -> log
                --
                kept = c.getEmail();
                kept = "none";
                show();
                open = c.getEmail();
                tell();
                == instance state outlives a call
                private String kept = "none";
                private String plain = "none";
                void take(Customer c) { kept = c.getEmail(); plain = c.getId(); }
                void show() { log.info(kept); } // leak: email -> log
                void less() { log.info(plain); }
                --
                n++;
                == an inner class sees the outer object
                private String kept = "none";
                private String plain = "none";
                class In { void show() { log.info(kept); } void less() { log.info(plain); } } // leak: email -> log
                --
                kept = c.getEmail();
                plain = c.getId();
                new In().show();
                new In().less();
                == an inner class writes the outer object
                private String kept = "none";
                private String plain = "none";
                class In { void take(Customer c) { kept = c.getEmail(); plain = c.getId(); } }
                --
                new In().take(c);
                log.info(kept); // leak: email -> log
                log.info(plain);
                == a local class captures variables
                final String s = c.getEmail();
                final String t = c.getId();
                class L { String one() { return s; } String two() { return t; } }
                log.info(new L().one()); // leak: email -> log
                log.info(new L().two());
                == an anonymous class captures variables
                final String s = c.getEmail();
                final String t = c.getId();
                Supplier<String> x = new Supplier<String>() { public String get() { return s; } };
                Supplier<String> y = new Supplier<String>() { public String get() { return t; } };
                log.info(x.get()); // leak: email -> log
                log.info(y.get());
                == an anonymous class keeps a field
                Supplier<String> x = new Supplier<String>() { private final String v = c.getEmail(); public String get() { return v; } };
                Supplier<String> y = new Supplier<String>() { private final String v = c.getEmail(); public String get() { return "none"; } };
                log.info(x.get()); // leak: email -> log
                log.info(y.get());
                == an anonymous class is given arguments
                static abstract class Base { final String v; Base(String v) { this.v = v; } abstract String text(); }
                --
                log.info(new Base(c.getEmail()) { String text() { return v; } }.text()); // leak: email -> log
                log.info(new Base(c.getId()) { String text() { return v; } }.text());
                == a singleton is one object
                static class Hub { private static final Hub ONE = new Hub(); String v = "none"; String w = "none"; static Hub get() { return ONE; } }
                --
                Hub.get().v = c.getEmail();
                Hub.get().w = c.getId();
                log.info(Hub.get().v); // leak: email -> log
                log.info(Hub.get().w);
                == a lazily made singleton is one object
                static class Hub { private static Hub one; String v = "none"; String w = "none"; static Hub get() { if (one == null) { one = new Hub(); } return one; } }
                --
                Hub.get().v = c.getEmail();
                Hub.get().w = c.getId();
                log.info(Hub.get().v); // leak: email -> log
                log.info(Hub.get().w);
                == an enum constant keeps what its constructor was given
                enum Kind { A("x"), D("y"); private final String v; Kind(String v) { this.v = v; } String v() { return v; } }
                --
                log.info(Kind.A.v());
                log.info(Kind.D.v() + c.getEmail()); // leak: email -> log
                == an enum body decides
                enum Kind { FULL { String of(Customer c) { return c.getEmail(); } }, SHORT { String of(Customer c) { return c.getId(); } }; abstract String of(Customer c); }
                --
                log.info(Kind.FULL.of(c)); // leak: email -> log
                log.info(Kind.SHORT.of(c));
                == a record keeps its components
                record Pair(String v, String w) {}
                --
                Pair p = new Pair(c.getEmail(), c.getId());
                log.info(p.v()); // leak: email -> log
                log.info(p.w());
                == a record changes its components in its constructor
                record Pair(String v, String w) { Pair { w = "none"; } }
                --
                Pair p = new Pair(c.getEmail(), c.getEmail());
                log.info(p.v()); // leak: email -> log
                log.info(p.w());
                == a record accessor is overridden
                record Pair(String v, String w) { public String w() { return "none"; } }
                --
                Pair p = new Pair(c.getEmail(), c.getEmail());
                log.info(p.v()); // leak: email -> log
                log.info(p.w());
                == a record prints its components
                record Pair(String v, String w) {}
                --
                log.info("{}", new Pair(c.getEmail(), "x")); // leak: email -> log
                log.info("{}", new Pair(c.getId(), "x"));
                == toString prints what it says
                static class Box { String v; Box(String v) { this.v = v; } public String toString() { return "Box " + v; } }
                static class Shy { String v; Shy(String v) { this.v = v; } public String toString() { return "Shy"; } }
                --
                log.info("{}", new Box(c.getEmail())); // leak: email -> log
                log.info("{}", new Shy(c.getEmail()));
                == a record pattern takes components apart
                record Pair(String v, String w) {}
                --
                Object o = new Pair(c.getEmail(), c.getId());
                if (o instanceof Pair(String v, String w)) { log.info(v); log.info("-"); } // leak: email -> log
                if (o instanceof Pair(String v, String w)) { log.info(w); }
                == a nested record pattern takes components apart
                record In(String v, String w) {}
                record Out(In in, String x) {}
                --
                Object o = new Out(new In(c.getEmail(), c.getId()), "x");
                if (o instanceof Out(In(var v, var w), var x)) {
                log.info(v); // leak: email -> log
                log.info(w);
                log.info(x);
                }
                == a sealed type is switched over
                sealed interface Shape permits Full, Short {}
                record Full(String v) implements Shape {}
                record Short(String v) implements Shape {}
                static String text(Shape s) { return switch (s) { case Full f -> f.v(); case Short x -> "none"; }; }
                --
                log.info(text(new Full(c.getEmail()))); // leak: email -> log
                log.info(text(new Short(c.getEmail())));
                == a generic holder is told apart by object
                static class Box<T> { private T v; Box(T v) { this.v = v; } T get() { return v; } <R> Box<R> map(Function<T, R> f) { return new Box<>(f.apply(v)); } }
                --
                log.info(new Box<>(c).map(x -> x.getEmail()).get()); // leak: email -> log
                log.info(new Box<>(c).map(x -> x.getId()).get());
                == a cast finds the object again
                static class Box { String v; String w; }
                --
                Object o = new Box();
                ((Box) o).v = c.getEmail();
                ((Box) o).w = c.getId();
                log.info(((Box) o).v); // leak: email -> log
                log.info(((Box) o).w);
                == a copy constructor copies
                static class Box { String v; String w; Box() {} Box(Box x) { v = x.v; w = "none"; } }
                --
                Box x = new Box();
                x.v = c.getEmail();
                x.w = c.getEmail();
                log.info(new Box(x).v); // leak: email -> log
                log.info(new Box(x).w);
                == a copy is another object
                static class Box { String v; Box copy() { Box x = new Box(); x.v = v; return x; } }
                --
                Box x = new Box();
                x.v = c.getEmail();
                Box y = x.copy();
                x.v = "none";
                log.info(x.v);
                log.info(y.v); // leak: email -> log
                == an object reached through a parameter's field
                static class In { String v; }
                static class Out { In in = new In(); }
                static void fill(Out o, String s) { o.in.v = s; }
                static String read(Out o) { return o.in.v; }
                --
                Out o = new Out();
                fill(o, c.getEmail());
                Out p = new Out();
                fill(p, c.getId());
                log.info(read(o)); // leak: email -> log
                log.info(read(p));
                == a field of a field of a field
                static class A { String v; }
                static class B { A a = new A(); }
                static class D { B b = new B(); }
                --
                D x = new D();
                D y = new D();
                A a = x.b.a;
                a.v = c.getEmail();
                log.info(x.b.a.v); // leak: email -> log
                log.info(y.b.a.v);
                == a getter that returns a constant beats the field
                static class Box { private String email; Box(String e) { email = e; } String getEmail() { return "hidden"; } String open() { return email; } }
                --
                Box x = new Box(c.getEmail());
                log.info(x.getEmail());
                log.info(x.open()); // leak: email -> log
                == a personal field that was given a constant
                Customer d = new Customer();
                d.setEmail("none@example.org");
                log.info(d.getEmail());
                log.info(c.getEmail()); // leak: email -> log
                == a context is passed by its object
                static class Ctx { private final Map<String, Object> m = new HashMap<>(); void put(String k, Object v) { m.put(k, v); } Object get(String k) { return m.get(k); } }
                --
                Ctx x = new Ctx();
                x.put("a", c.getEmail());
                x.put("d", c.getId());
                log.info("{}", x.get("a")); // leak: email -> log
                log.info("{}", x.get("d"));
                == this is passed on
                static class Box { String v; Box(String v) { this.v = v; } void tell() { Show.show(this); } void hush() { Show.hide(this); } }
                static class Show { static void show(Box x) { log.info(x.v); } static void hide(Box x) { log.info("box"); } } // leak: email -> log
                --
                new Box(c.getEmail()).tell();
                new Box(c.getEmail()).hush();
                """);
    }
}
