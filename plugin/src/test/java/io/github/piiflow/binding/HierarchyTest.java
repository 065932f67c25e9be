package io.github.piiflow.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HierarchyTest {

    private static String above(TestWorld world, String type) {
        JavaType.ClassType superclass = world.type(type).superclass();
        return superclass == null ? "" : superclass.info().name();
    }

    private static List<String> targets(TestWorld world, String method, String receiver) {
        return world.world().targets(world.method(method), world.type(receiver)).stream()
                .map(MethodInfo::signature)
                .toList();
    }

    @Test
    void targetsAreTheOverridersBelowTheReceiver() {
        TestWorld world = TestWorld.of(
                "interface Shape { String name(); }",
                "class Circle implements Shape { public String name() { return null; } }",
                "class Square implements Shape { public String name() { return null; } }",
                "class Big extends Square { public String name() { return null; } }");

        assertThat(targets(world, "Shape.name", "Shape"))
                .containsExactly("Big.name()", "Circle.name()", "Square.name()");
        assertThat(targets(world, "Shape.name", "Square")).containsExactly("Square.name()", "Big.name()");
        assertThat(targets(world, "Shape.name", "Big")).containsExactly("Big.name()");
    }

    @Test
    void anInheritedMethodImplementsAnInterface() {
        TestWorld world = TestWorld.of(
                "interface Named { String name(); }",
                "class Base { public String name() { return null; } }",
                "class Sub extends Base implements Named {}");

        assertThat(targets(world, "Named.name", "Named")).containsExactly("Base.name()");
    }

    @Test
    void aDefaultMethodRunsWhereNothingOverridesIt() {
        TestWorld world = TestWorld.of(
                "interface Named { default String name() { return null; } }",
                "class One implements Named {}",
                "class Two implements Named { public String name() { return null; } }");

        assertThat(targets(world, "Named.name", "Named")).containsExactly("Named.name()", "Two.name()");
    }

    @Test
    void typeArgumentsAreFilledInBeforeParametersAreCompared() {
        TestWorld world = TestWorld.of(
                "class User implements Comparable<User> { public int compareTo(User o) { return 0; } public int compareTo(String s) { return 1; } }",
                "interface Handler<E> { void handle(E event); }",
                "class UserHandler implements Handler<User> { public void handle(User u) {} public void handle(Object o) {} }");
        MethodInfo compare = world.method("java.lang.Comparable.compareTo");

        assertThat(world.world().implementation(compare, world.type("User"))).hasToString("User.compareTo(User)");
        assertThat(targets(world, "Handler.handle", "Handler")).containsExactly("UserHandler.handle(User)");
    }

    @Test
    void anAnonymousClassMayLeaveItsTypeArgumentsToInference() {
        TestWorld world = TestWorld.of(
                "interface Handler<E> { void handle(E event); }",
                "class Use { Handler<String> h = new Handler<>() { public void handle(String s) {} }; }");

        assertThat(targets(world, "Handler.handle", "Handler")).containsExactly("Use.1.handle(java.lang.String)");
    }

    @Test
    void unresolvedParameterTypesAreComparedByName() {
        TestWorld world = TestWorld.of(
                "import org.gone.Event; interface Handler { void handle(Event e); void handle(String s); }",
                "class Impl implements Handler { public void handle(Event e) {} public void handle(String s) {} }");

        assertThat(targets(world, "Handler.handle", "Handler")).containsExactly("Impl.handle(Event)");
    }

    @Test
    void anonymousClassesAreSubclasses() {
        TestWorld world = TestWorld.of(
                "class Use { Runnable a = new Runnable() { public void run() {} }; void m() { new Thread() { public void run() {} }; } }");

        assertThat(world.world().subclasses(world.type("java.lang.Runnable")))
                .extracting(ClassInfo::name)
                .containsExactly("Use.1", "Use.2");
        MethodInfo run = world.method("java.lang.Runnable.run");
        assertThat(world.world().targets(run, world.type("java.lang.Runnable")))
                .extracting(MethodInfo::signature)
                .containsExactly("Use.1.run()", "Use.2.run()");
    }

    @Test
    void anAbstractMethodWithoutImplementationIsItsOwnTarget() {
        TestWorld world = TestWorld.of("interface Repo { String load(); }");

        assertThat(targets(world, "Repo.load", "Repo")).containsExactly("Repo.load()");
    }

    @Test
    void supertypesAreListedNearestFirst() {
        TestWorld world = TestWorld.of(
                "interface Far {}",
                "interface Near extends Far {}",
                "class Base {}",
                "class Sub extends Base implements Near {}");

        assertThat(world.type("Sub").supertypeNames())
                .containsExactly("Sub", "Base", "Near", "Far", "java.lang.Object");
        assertThat(world.type("Sub").isIncomplete()).isFalse();
    }

    @Test
    void aClassBelowAMissingOneIsIncomplete() {
        TestWorld world = TestWorld.of("class Base extends Gone {}", "class Sub extends Base {}");

        assertThat(world.type("Sub").isIncomplete()).isTrue();
        assertThat(world.type("Sub").supertypeNames()).containsExactly("Sub", "Base", "Gone", "java.lang.Object");
    }

    @Test
    void circularInheritanceIsSurvived() {
        TestWorld world = TestWorld.of("class A extends B { void a() { missing(); } }", "class B extends A {}");

        assertThat(world.type("A").supertypeNames()).containsExactly("A", "java.lang.Object");
        assertThat(world.link("A.a").target("missing")).isEqualTo("null");
    }

    @Test
    void aTypeIsSeenAsItsSupertypeWithArguments() {
        TestWorld world = TestWorld.of("import java.util.*; class Names extends ArrayList<Map<String, Integer>> {}");
        JavaType names = new JavaType.ClassType(world.type("Names"), List.of());

        assertThat(world.world().asSuper(names, "java.lang.Iterable"))
                .matches(type -> type != null && TestWorld.text(type).equals("Iterable<Map<String, Integer>>"));
        assertThat(world.world().asSuper(names, "java.util.Set")).isNull();
    }

    @Test
    void classesThatExtendEachOtherHaveAnEnd() {
        TestWorld world = TestWorld.of(
                "class Circle extends Ring { }",
                "class Ring extends Circle { }",
                "class Arc extends Ring { }",
                "interface Round extends Closed { }",
                "interface Closed extends Round { }");

        for (String name : List.of("Circle", "Ring")) {
            assertThat(above(world, name)).as(name).isEqualTo("java.lang.Object");
        }
        assertThat(above(world, "Arc")).isEqualTo("Ring");
        for (String name : List.of("Round", "Closed")) {
            assertThat(world.type(name).interfaces()).as(name).isEmpty();
        }
    }
}
