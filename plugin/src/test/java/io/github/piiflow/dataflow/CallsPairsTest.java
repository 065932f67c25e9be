package io.github.piiflow.dataflow;

import io.github.piiflow.testing.Pairs;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Calls: context, constants from callers, dispatch, exceptions. */
class CallsPairsTest {
    @TestFactory
    Stream<DynamicTest> pairs() {
        return Pairs.of("""
                == one helper with two callers
                static String quote(String s) { return "<" + s + ">"; }
                --
                log.info(quote(c.getEmail())); // leak: email -> log
                log.info(quote(c.getId()));
                == a logging helper is reported once
                static void note(String s) { log.info(s); } // leak: email -> log
                static void skip(String s) { log.info("skipped"); }
                --
                note(c.getId());
                note(c.getEmail());
                skip(c.getEmail());
                == a helper behind a helper behind a helper
                static void one(String s) { two(s); }
                static void two(String s) { three(s); }
                static void three(String s) { log.info(s); } // leak: email -> log
                static void drop(String s) { gone("x"); }
                static void gone(String s) { log.info(s); }
                --
                one(c.getEmail());
                drop(c.getEmail());
                == parameters are told apart
                static String first(String a, String d) { return a; }
                --
                log.info(first(c.getEmail(), c.getId())); // leak: email -> log
                log.info(first(c.getId(), c.getEmail()));
                == a parameter that is replaced
                static String keep(String s) { return s; }
                static String drop(String s) { s = "none"; return s; }
                --
                log.info(keep(c.getEmail())); // leak: email -> log
                log.info(drop(c.getEmail()));
                == a parameter is the callee's own variable
                static void change(String s) { s = "none"; }
                --
                String s = c.getEmail();
                change(s);
                log.info(s); // leak: email -> log
                String t = c.getId();
                change(t);
                log.info(t);
                == a constant argument decides
                static String pick(Customer c, int mode) { if (mode == 1) { return c.getEmail(); } return c.getId(); }
                --
                log.info(pick(c, 1)); // leak: email -> log
                log.info(pick(c, 2));
                == a constant argument decides two calls down
                static String pick(Customer c, boolean full) { return deep(c, full); }
                static String deep(Customer c, boolean full) { return full ? c.getEmail() : c.getId(); }
                --
                log.info(pick(c, true)); // leak: email -> log
                log.info(pick(c, false));
                == a constant text argument decides
                static String pick(Customer c, String what) { return switch (what) { case "mail" -> c.getEmail(); default -> c.getId(); }; }
                --
                log.info(pick(c, "mail")); // leak: email -> log
                log.info(pick(c, "id"));
                == a field set by the caller decides
                static class Gate { boolean open; String pass(String s) { return open ? s : "none"; } }
                --
                Gate g = new Gate();
                g.open = true;
                log.info(g.pass(c.getEmail())); // leak: email -> log
                g.open = false;
                log.info(g.pass(c.getEmail()));
                == a static flag set by the caller decides
                private static boolean open;
                static String pass(String s) { if (open) { return s; } return "none"; }
                --
                open = true;
                log.info(pass(c.getEmail())); // leak: email -> log
                open = false;
                log.info(pass(c.getEmail()));
                == a null argument decides
                static String or(String s, String t) { return s == null ? t : "given"; }
                --
                log.info(or(null, c.getEmail())); // leak: email -> log
                log.info(or("x", c.getEmail()));
                == varargs hold all arguments
                static String line(String... p) { return String.join(",", p); }
                static int count(String... p) { return p.length; }
                --
                log.info(line("a", c.getEmail())); // leak: email -> log
                log.info("{}", count("a", c.getEmail()));
                == varargs are read by place
                static String second(String... p) { return p[1]; }
                --
                log.info(second("a", c.getEmail())); // leak: email -> log
                log.info(second(c.getEmail(), "a"));
                == recursion carries data
                static String rep(String s, int k) { return k == 0 ? s : rep(s + ".", k - 1); }
                --
                log.info(rep(c.getEmail(), n)); // leak: email -> log
                log.info(rep(c.getId(), n));
                == mutual recursion carries data
                static String ping(String s, int k) { return k == 0 ? s : pong(s, k - 1); }
                static String pong(String s, int k) { return k == 0 ? "none" : ping(s, k - 1); }
                --
                log.info(ping(c.getEmail(), n)); // leak: email -> log
                log.info(ping(c.getId(), n));
                == recursion that drops data
                static String drop(String s, int k) { return k == 0 ? "none" : drop(s, k - 1); }
                static String hold(String s, int k) { return k == 0 ? s : hold(s, k - 1); }
                --
                log.info(drop(c.getEmail(), n));
                log.info(hold(c.getEmail(), n)); // leak: email -> log
                == overloads are told apart
                static String show(Object o) { return "object"; }
                static String show(String s) { return s; }
                --
                log.info(show(c.getEmail())); // leak: email -> log
                log.info(show((Object) c.getEmail()));
                == an override is chosen by the object
                static class Base { String of(Customer c) { return c.getId(); } }
                static class Full extends Base { @Override String of(Customer c) { return c.getEmail(); } }
                --
                Base x = new Base();
                Base y = new Full();
                log.info(x.of(c));
                log.info(y.of(c)); // leak: email -> log
                == an override calls its superclass
                static class Base { String of(Customer c) { return c.getEmail(); } }
                static class Same extends Base { @Override String of(Customer c) { return super.of(c); } }
                static class Less extends Base { @Override String of(Customer c) { super.of(c); return "none"; } }
                --
                log.info(new Same().of(c)); // leak: email -> log
                log.info(new Less().of(c));
                == a template method calls what the subclass says
                static abstract class Job { String go(Customer c) { return "<" + part(c) + ">"; } abstract String part(Customer c); }
                static class Mail extends Job { String part(Customer c) { return c.getEmail(); } }
                static class Id extends Job { String part(Customer c) { return c.getId(); } }
                --
                log.info(new Mail().go(c)); // leak: email -> log
                log.info(new Id().go(c));
                == an interface with one implementation
                interface Repo { String find(Customer c); }
                static class RepoImpl implements Repo { public String find(Customer c) { return c.getEmail(); } }
                interface Other { String find(Customer c); }
                static class OtherImpl implements Other { public String find(Customer c) { return c.getId(); } }
                private Repo repo;
                private Other less;
                --
                log.info(repo.find(c)); // leak: email -> log
                log.info(less.find(c));
                == an interface with several implementations
                interface Fmt { String of(Customer c); }
                static class A implements Fmt { public String of(Customer c) { return c.getEmail(); } }
                static class D implements Fmt { public String of(Customer c) { return c.getId(); } }
                interface Safe { String of(Customer c); }
                static class E implements Safe { public String of(Customer c) { return c.getId(); } }
                static class F implements Safe { public String of(Customer c) { return "none"; } }
                void any(Fmt f, Safe s, Customer c) {
                log.info(f.of(c)); // leak: email -> log
                log.info(s.of(c));
                }
                --
                n++;
                == a default method calls what is implemented
                interface Fmt { String of(Customer c); default String both(Customer c) { return "<" + of(c) + ">"; } }
                static class A implements Fmt { public String of(Customer c) { return c.getEmail(); } }
                static class D implements Fmt { public String of(Customer c) { return c.getId(); } }
                --
                log.info(new A().both(c)); // leak: email -> log
                log.info(new D().both(c));
                == a static interface method
                interface Fmt { static String full(Customer c) { return c.getEmail(); } static String less(Customer c) { return c.getId(); } }
                --
                log.info(Fmt.full(c)); // leak: email -> log
                log.info(Fmt.less(c));
                == a private method is not overridden
                static class Base { private String of(Customer c) { return c.getId(); } String go(Customer c) { return of(c); } }
                static class Sub extends Base { String of(Customer c) { return c.getEmail(); } }
                --
                log.info(new Sub().go(c));
                log.info(new Sub().of(c)); // leak: email -> log
                == a static method is hidden, not overridden
                static class Base { static String of(Customer c) { return c.getId(); } }
                static class Sub extends Base { static String of(Customer c) { return c.getEmail(); } }
                --
                log.info(Base.of(c));
                log.info(Sub.of(c)); // leak: email -> log
                == a visitor is dispatched twice
                interface Visitor { String text(Item i); }
                static class Item { final Customer c; Item(Customer c) { this.c = c; } String accept(Visitor v) { return v.text(this); } }
                static class Full implements Visitor { public String text(Item i) { return i.c.getEmail(); } }
                static class Less implements Visitor { public String text(Item i) { return i.c.getId(); } }
                --
                log.info(new Item(c).accept(new Full())); // leak: email -> log
                log.info(new Item(c).accept(new Less()));
                == a strategy in a field is dispatched
                interface Fmt { String of(Customer c); }
                static class A implements Fmt { public String of(Customer c) { return c.getEmail(); } }
                static class D implements Fmt { public String of(Customer c) { return c.getId(); } }
                static class Desk { final Fmt f; Desk(Fmt f) { this.f = f; } String show(Customer c) { return f.of(c); } }
                --
                log.info(new Desk(new A()).show(c)); // leak: email -> log
                log.info(new Desk(new D()).show(c));
                == a decorator wraps another
                interface Fmt { String of(Customer c); }
                static class A implements Fmt { public String of(Customer c) { return c.getEmail(); } }
                static class Quote implements Fmt { final Fmt in; Quote(Fmt in) { this.in = in; } public String of(Customer c) { return "<" + in.of(c) + ">"; } }
                static class Hide implements Fmt { final Fmt in; Hide(Fmt in) { this.in = in; } public String of(Customer c) { in.of(c); return "none"; } }
                --
                log.info(new Quote(new A()).of(c)); // leak: email -> log
                log.info(new Hide(new A()).of(c));
                == an exception carries data
                static class Refused extends Exception { Refused(String m) { super(m); } }
                static void full(Customer c) throws Refused { throw new Refused("a"); }
                static class Held extends Exception { final String who; Held(String who) { super("held"); this.who = who; } }
                static void held(Customer c) throws Held { throw new Held(c.getEmail()); }
                --
                try { held(c); } catch (Held e) { log.info(e.getMessage()); log.info("-"); }
                try { held(c); } catch (Held e) { log.info(e.who); } // leak: email -> log
                == a message is taken out of an exception
                --
                try {
                throw new IllegalStateException(c.getEmail()); // leak: email -> exception
                } catch (IllegalStateException e) { log.info(e.getMessage()); } // leak: email -> log
                try { throw new IllegalStateException(c.getId()); } catch (IllegalStateException e) { log.info(e.getMessage()); }
                == a result is ignored
                static String get(Customer c) { return c.getEmail(); }
                --
                get(c);
                log.info("none");
                log.info(get(c)); // leak: email -> log
                == a helper throws on one way
                static String get(Customer c, boolean b) { if (b) { throw new IllegalStateException("no"); } return c.getEmail(); }
                static String less(Customer c, boolean b) { if (b) { throw new IllegalStateException("no"); } return c.getId(); }
                --
                log.info(get(c, b)); // leak: email -> log
                log.info(less(c, b));
                == a helper that only sounds safe
                static String mask(String s) { return s; }
                static String keep(String s) { return "***"; }
                --
                log.info(mask(c.getEmail())); // leak: email -> log
                log.info(keep(c.getEmail()));
                == an object is handed through three layers
                static class Repo { Customer find(Customer c) { return c; } }
                static class Service { final Repo r = new Repo(); Customer find(Customer c) { return r.find(c); } }
                static class Web { final Service s = new Service(); String mail(Customer c) { return s.find(c).getEmail(); } String id(Customer c) { return s.find(c).getId(); } }
                --
                log.info(new Web().mail(c)); // leak: email -> log
                log.info(new Web().id(c));
                == a callback interface of one's own
                interface Sink { void take(String s); }
                static void each(Customer c, Sink s) { s.take(c.getEmail()); }
                static void ids(Customer c, Sink s) { s.take(c.getId()); }
                --
                each(c, s -> log.info(s)); // leak: email -> log
                ids(c, s -> log.info(s));
                == a result holder is filled
                static class Ref { String v; }
                static boolean look(Customer c, Ref r) { r.v = c.getEmail(); return true; }
                static boolean less(Customer c, Ref r) { r.v = c.getId(); return true; }
                --
                Ref r = new Ref();
                Ref q = new Ref();
                if (look(c, r)) { log.info(r.v); } // leak: email -> log
                if (less(c, q)) { log.info(q.v); }
                == an array is filled by a helper
                static void fill(String[] a, Customer c) { a[0] = c.getEmail(); a[1] = c.getId(); }
                --
                String[] a = new String[2];
                fill(a, c);
                log.info(a[0]); // leak: email -> log
                String[] d = new String[2];
                d[0] = c.getId();
                log.info(d[0]);
                """);
    }
}
