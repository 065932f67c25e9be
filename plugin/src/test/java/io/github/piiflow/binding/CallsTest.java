package io.github.piiflow.binding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallsTest {

    private static TestWorld.Linked link(String... members) {
        return TestWorld.of("import java.util.*; class Use { " + String.join(" ", members) + " }")
                .link("Use.use");
    }

    @Test
    void theMostSpecificOverloadIsChosen() {
        TestWorld.Linked linked = link(
                "void use() { to(\"x\"); }",
                "void to(Object o) {}",
                "void to(CharSequence s) {}",
                "void to(String s) {}");

        assertThat(linked.target("to")).isEqualTo("Use.to(java.lang.String)");
        assertThat(linked.call("to").exact()).isTrue();
    }

    @Test
    void boxingIsTriedAfterSubtyping() {
        TestWorld.Linked linked = link(
                "void use(List<Integer> list, Integer boxed) { list.remove(1); list.remove(boxed); take(1); }",
                "void take(long l) {}",
                "void take(Integer i) {}");

        assertThat(linked.calls("remove"))
                .extracting(call -> String.valueOf(call.method()))
                .containsExactly("java.util.List.remove(int)", "java.util.List.remove(java.lang.Object)");
        assertThat(linked.target("take")).isEqualTo("Use.take(long)");
    }

    @Test
    void variableArityIsTriedLast() {
        TestWorld.Linked linked = link(
                "void use() { log(\"a\", \"b\"); all(); all(\"a\", 1, null); }",
                "void log(String s, Object o) {}",
                "void log(String s, Object... o) {}",
                "void all(Object... o) {}");

        assertThat(linked.target("log")).isEqualTo("Use.log(java.lang.String,java.lang.Object)");
        assertThat(linked.calls("all"))
                .extracting(call -> call.method() != null)
                .containsExactly(true, true);
    }

    @Test
    void nullChoosesTheMostSpecificReference() {
        assertThat(link("void use() { to(null); }", "void to(Object o) {}", "void to(String s) {}", "void to(int i) {}")
                        .target("to"))
                .isEqualTo("Use.to(java.lang.String)");
    }

    @Test
    void anUnknownArgumentMakesTheChoiceInexact() {
        TestWorld.Linked linked =
                link("void use(Gone gone) { to(gone.some()); }", "void to(Object o) {}", "void to(String s) {}");

        assertThat(linked.target("to")).isEqualTo("Use.to(java.lang.Object)");
        assertThat(linked.call("to").exact()).isFalse();
    }

    @Test
    void aCallOnAnUnresolvedClassKeepsTheReceiver() {
        TestWorld.Linked linked = link("void use(Gone gone) { String s = gone.some(1); var t = gone.toString(); }");

        assertThat(linked.call("some").method()).isNull();
        assertThat(linked.call("some").receiverType().erasure()).isEqualTo("Gone");
        assertThat(linked.type("t")).isEqualTo("String");
    }

    @Test
    void aMethodThatAMissingSuperclassMayHaveIsLeftOpen() {
        TestWorld.Linked linked = TestWorld.of(
                        "class Use extends Gone { void use() { inherited(); own(); this.toString(); } void own() {} }")
                .link("Use.use");

        assertThat(linked.target("inherited")).isEqualTo("null");
        assertThat(linked.call("inherited").receiverType().erasure()).isEqualTo("Use");
        assertThat(linked.target("own")).isEqualTo("Use.own()");
        assertThat(linked.call("toString").exact()).isFalse();
    }

    @Test
    void theReceiverOfAnUnqualifiedCallIsSearchedOutward() {
        TestWorld.Linked linked = TestWorld.of("""
                        class Outer {
                            void far() {}
                            class Middle {
                                class Inner {
                                    void near() {}
                                    void use() { near(); far(); }
                                }
                            }
                        }
                        """).link("Outer.Middle.Inner.use");

        assertThat(linked.call("near").outerSteps()).isZero();
        assertThat(linked.call("far").outerSteps()).isEqualTo(2);
        assertThat(linked.call("far").receiverType().erasure()).isEqualTo("Outer");
    }

    @Test
    void superCallsAreNotVirtual() {
        TestWorld world = TestWorld.of(
                "class Base { String name() { return null; } }",
                "interface Named { default String label() { return null; } }",
                "class Use extends Base implements Named { String name() { return super.name(); } public String label() { return Named.super.label(); } }");

        assertThat(world.link("Use.name").target("name")).isEqualTo("Base.name()");
        assertThat(world.link("Use.name").call("name").virtual()).isFalse();
        assertThat(world.link("Use.label").target("label")).isEqualTo("Named.label()");
    }

    @Test
    void privateStaticAndFinalMethodsAreNotVirtual() {
        TestWorld.Linked linked = link(
                "void use() { a(); b(); c(); d(); }",
                "private void a() {}",
                "static void b() {}",
                "final void c() {}",
                "void d() {}");

        assertThat(linked.call("a").virtual()).isFalse();
        assertThat(linked.call("b").virtual()).isFalse();
        assertThat(linked.call("c").virtual()).isFalse();
        assertThat(linked.call("d").virtual()).isTrue();
    }

    @Test
    void constructorsAreChosenLikeMethods() {
        TestWorld world = TestWorld.of(
                "class Base { Base(String s) {} Base(int i) {} }",
                "class Use extends Base { Use() { super(1); } Use(String s) { this(); } static Use make() { return new Use(\"\"); } }");

        assertThat(world.link("Use.make").target("new")).isEqualTo("Use.<init>(java.lang.String)");
        assertThat(world.link("Use.<init>").target("this")).isEqualTo("Base.<init>(int)");
    }

    @Test
    void anAnonymousClassCallsTheConstructorOfItsSuperclass() {
        TestWorld world = TestWorld.of(
                "abstract class Base { Base(String s) {} abstract int count(); }",
                "class Use { int use() { return new Base(\"\") { int count() { return 1; } }.count(); } }");
        TestWorld.Linked linked = world.link("Use.use");

        assertThat(linked.target("new")).isEqualTo("Base.<init>(java.lang.String)");
        assertThat(linked.call("new").resultType().erasure()).isEqualTo("Use.1");
        assertThat(linked.target("count")).isEqualTo("Use.1.count()");
    }

    @Test
    void aCapturedVariableKeepsItsTypeEvenIfItIsInferred() {
        TestWorld world = TestWorld.of("""
                import java.util.List;
                class Use {
                    void use(List<String> names) {
                        names.forEach(name -> new Thread(new Runnable() {
                            public void run() { name.length(); }
                        }));
                    }
                }
                """);

        assertThat(world.link("Use.1.run").target("length")).isEqualTo("java.lang.String.length()");
    }

    @Test
    void methodsOfTheSecondBoundAreFound() {
        TestWorld world = TestWorld.of(
                "interface Named { String name(); }",
                "class Item {}",
                "class Use { <T extends Item & Named> void use(T it) { it.name(); } }");

        assertThat(world.link("Use.use").target("name")).isEqualTo("Named.name()");
    }

    @Test
    void interfacesHaveTheMethodsOfObject() {
        TestWorld.Linked linked = link(
                "void use(List<String> list, int[] numbers) { list.getClass(); var copy = numbers.clone(); int n = numbers.length; }");

        assertThat(linked.target("getClass")).isEqualTo("java.lang.Object.getClass()");
        assertThat(linked.type("copy")).isEqualTo("int[]");
    }

    @Test
    void anEnumHasItsGivenMethods() {
        TestWorld world = TestWorld.of(
                "enum Color { RED { int id() { return 1; } }; int id() { return 0; } }",
                "class Use { void use() { var all = Color.values(); var one = Color.valueOf(\"RED\"); var name = Color.RED.name(); Color.RED.id(); } }");
        TestWorld.Linked linked = world.link("Use.use");

        assertThat(linked.type("all")).isEqualTo("Color[]");
        assertThat(linked.type("one")).isEqualTo("Color");
        assertThat(linked.type("name")).isEqualTo("String");
        assertThat(world.world().targets(world.method("Color.id"), world.type("Color")))
                .extracting(MethodInfo::signature)
                .containsExactly("Color.id()", "Color.1.id()");
    }
}
