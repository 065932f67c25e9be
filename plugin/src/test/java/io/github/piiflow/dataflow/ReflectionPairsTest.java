package io.github.piiflow.dataflow;

import io.github.piiflow.testing.Pairs;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reflection with constant names. */
class ReflectionPairsTest {
    @TestFactory
    Stream<DynamicTest> pairs() {
        return Pairs.of("""
                == a method is called by its constant name
                --
                Object s = c.getClass().getMethod("getEmail").invoke(c);
                log.info("{}", s); // leak: email -> log
                Object t = c.getClass().getMethod("getId").invoke(c);
                log.info("{}", t);
                == a method of a class literal is called
                Object s = Customer.class.getDeclaredMethod("getEmail").invoke(c);
                log.info("{}", s); // leak: email -> log
                Object t = Customer.class.getDeclaredMethod("getId").invoke(c);
                log.info("{}", t);
                == a method of a class by its name is called
                Object s = Class.forName("Customer").getMethod("getEmail").invoke(c);
                log.info("{}", s); // leak: email -> log
                Object t = Class.forName("Customer").getMethod("getId").invoke(c);
                log.info("{}", t);
                == a method with arguments is called
                public static void show(String s) { log.info(s); } // leak: email -> log
                public static void hide(String s) { log.info("hidden"); }
                --
                Class<?> k = getClass();
                k.getMethod("show", String.class).invoke(null, c.getEmail());
                k.getMethod("hide", String.class).invoke(null, c.getEmail());
                == a field is read by its constant name
                static class Box { public String v; public String w; }
                --
                Box x = new Box();
                x.v = c.getEmail();
                x.w = c.getId();
                log.info("{}", Box.class.getField("v").get(x)); // leak: email -> log
                log.info("{}", Box.class.getField("w").get(x));
                == a field is written by its constant name
                static class Box { public String v = "x"; public String w = "x"; }
                --
                Box x = new Box();
                java.lang.reflect.Field f = Box.class.getDeclaredField("v");
                f.setAccessible(true);
                f.set(x, c.getEmail());
                log.info(x.v); // leak: email -> log
                log.info(x.w);
                == an object is made by its class
                static class Full { public String toString() { return "none"; } String of(Customer c) { return c.getEmail(); } }
                static class Less { String of(Customer c) { return c.getId(); } }
                --
                log.info(((Full) Full.class.getDeclaredConstructor().newInstance()).of(c)); // leak: email -> log
                log.info(((Less) Less.class.getDeclaredConstructor().newInstance()).of(c));
                == an object is made with arguments
                static class Box { String v; public Box(String v) { this.v = v; } }
                --
                Box x = (Box) Box.class.getConstructor(String.class).newInstance(c.getEmail());
                Box y = (Box) Box.class.getConstructor(String.class).newInstance(c.getId());
                log.info(x.v); // leak: email -> log
                log.info(y.v);
                == a test of a class decides only where the class is certain
                static String tell(Object o, Customer c) { return Customer.class.isAssignableFrom(o.getClass()) ? c.getEmail() : ""; }
                static class Box {}
                --
                Object o = System.in.read() > 0 ? c : "none";
                log.info(tell(o, c)); // leak: email -> log
                log.info(Customer.class.isAssignableFrom(new Box().getClass()) ? c.getEmail() : "");
                """);
    }
}
