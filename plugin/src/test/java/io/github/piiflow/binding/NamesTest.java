package io.github.piiflow.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.binding.Link.FieldLink;
import io.github.piiflow.binding.Link.PackageLink;
import io.github.piiflow.binding.Link.TypeLink;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void aSingleImportIsStrongerThanTheOwnPackage() {
        TestWorld world = TestWorld.of(
                "package a; public class User {}",
                "package b; public class User {}",
                "package b; import a.User; class Use { User user; }");

        assertThat(world.type("b.Use").fields().get(0).type().erasure()).isEqualTo("a.User");
    }

    @Test
    void theOwnPackageIsStrongerThanAnImportOnDemand() {
        TestWorld world = TestWorld.of(
                "package a; public class User {}",
                "package b; public class User {}",
                "package b; import a.*; class Use { User user; }");

        assertThat(world.type("b.Use").fields().get(0).type().erasure()).isEqualTo("b.User");
    }

    @Test
    void anInheritedMemberTypeIsVisible() {
        TestWorld world = TestWorld.of(
                "class Base { static class Item {} }", "class Use extends Base { Item item; Base.Item same; }");

        assertThat(world.type("Use").fields())
                .extracting(field -> field.type().erasure())
                .containsExactly("Base.Item", "Base.Item");
    }

    @Test
    void aTypeParameterHidesAClass() {
        TestWorld world =
                TestWorld.of("class T {}", "class Box<T> { T value; <String> String same(String it) { return it; } }");

        assertThat(world.type("Box").fields().get(0).type()).isInstanceOf(JavaType.Variable.class);
        assertThat(world.method("Box.same").returnType()).isInstanceOf(JavaType.Variable.class);
    }

    @Test
    void classesOfTheJdkAreFoundByImportOnDemandAndNested() {
        TestWorld world =
                TestWorld.of("import java.util.*; class Use { Map.Entry<String, Integer> entry; List<String> list; }");

        assertThat(world.type("Use").fields())
                .extracting(field -> field.type().erasure())
                .containsExactly("java.util.Map.Entry", "java.util.List");
    }

    @Test
    void anImportedModuleMakesItsPackagesVisible() {
        TestWorld world = TestWorld.of(
                "import module java.base; class Use { HttpClient no; ConcurrentHashMap<String, String> map; }");

        assertThat(world.type("Use").fields())
                .extracting(field -> field.type().erasure())
                .containsExactly("HttpClient", "java.util.concurrent.ConcurrentHashMap");
    }

    @Test
    void whatIsImportedButNotThereIsUnresolvedWithItsFullName() {
        TestWorld world = TestWorld.of(
                "import org.elsewhere.Gone; class Use { Gone gone; Missing missing; }",
                "import org.elsewhere.Gone; class Other { Gone gone; }");

        assertThat(world.type("Use").fields())
                .extracting(field -> field.type().erasure())
                .containsExactly("org.elsewhere.Gone", "Missing");
        assertThat(world.type("Other").fields()).hasSize(1);
        assertThat(world.world().unresolved())
                .containsExactly(new World.Unresolved("Missing", 1), new World.Unresolved("org.elsewhere.Gone", 2));
    }

    @Test
    void eachModuleSeesItsOwnClassOfOneName() {
        List<io.github.piiflow.code.SourceFile> files = new java.util.ArrayList<>();
        files.addAll(TestWorld.files(
                "one", "package p; public class User { int one; }", "package p; class InOne { User user; }"));
        files.addAll(TestWorld.files(
                "two", "package p; public class User { int two; }", "package p; class InTwo { User user; }"));
        files.addAll(TestWorld.files("three", "package p; class InThree { User user; }"));
        TestWorld world =
                TestWorld.of(Binding.build(files, ClassPath.empty(), new ModuleGraph(Map.of("three", List.of("two")))));

        assertThat(userFields(world, "p.InOne")).containsExactly("one");
        assertThat(userFields(world, "p.InTwo")).containsExactly("two");
        assertThat(userFields(world, "p.InThree")).containsExactly("two");
    }

    private static List<String> userFields(TestWorld world, String type) {
        ClassInfo user = world.type(type).fields().get(0).type().classInfo();
        return user == null
                ? List.of()
                : user.fields().stream().map(FieldInfo::name).toList();
    }

    @Test
    void aLocalClassIsFoundInItsMethod() {
        TestWorld world = TestWorld.of("""
                class Use {
                    void first() { class Local { int a() { return 1; } } int x = new Local().a(); }
                    void second() { class Local { long b() { return 1; } } var y = new Local().b(); }
                }
                """);

        assertThat(world.link("Use.first").target("a")).isEqualTo("Use.1Local.a()");
        assertThat(world.link("Use.second").type("y")).isEqualTo("long");
    }

    @Test
    void aNameIsAFieldBeforeItIsATypeOrPackage() {
        TestWorld world = TestWorld.of("""
                class Outer {
                    static String java = "";
                    String name;
                    class Inner {
                        void use() { name.length(); java.length(); String.valueOf(1); com.length(); }
                    }
                }
                """);
        TestWorld.Linked linked = world.link("Outer.Inner.use");

        assertThat(linked.name("name"))
                .isEqualTo(new FieldLink(world.type("Outer").fields().get(1), 1));
        assertThat(linked.name("java")).isInstanceOf(FieldLink.class);
        assertThat(linked.name("String")).isInstanceOf(TypeLink.class);
        assertThat(linked.name("com")).isInstanceOf(PackageLink.class);
    }

    @Test
    void aQualifiedNameIsReadFromTheLeft() {
        TestWorld.Linked linked = TestWorld.of("class Use { void use() { java.util.List.of(1); } }")
                .link("Use.use");

        assertThat(linked.name("java")).isEqualTo(new PackageLink("java"));
        assertThat(linked.name("util")).isEqualTo(new PackageLink("java.util"));
        assertThat(linked.target("of")).isEqualTo("java.util.List.of(java.lang.Object)");
    }

    @Test
    void staticImportsOfFieldsAndMethodsAreFollowed() {
        TestWorld world = TestWorld.of(
                "package a; public class Names { public static final String NAME = \"\"; public static int count(String s) { return 1; } }",
                "import static a.Names.NAME; import static a.Names.*; class Use { void use() { int n = count(NAME); } }");
        TestWorld.Linked linked = world.link("Use.use");

        assertThat(linked.name("NAME"))
                .isEqualTo(new FieldLink(world.type("a.Names").fields().get(0), 0));
        assertThat(linked.target("count")).isEqualTo("a.Names.count(java.lang.String)");
    }

    @Test
    void aPrivateFieldOfALibraryClassIsNotInherited() {
        TestWorld world = TestWorld.of(
                "class Outer { int size; class Inner extends java.util.ArrayList<String> { int use() { return size; } } }");

        assertThat(world.link("Outer.Inner.use").name("size"))
                .isEqualTo(new FieldLink(world.type("Outer").fields().get(0), 1));
    }

    @Test
    void annotationsGetTheirFullNames() {
        TestWorld world = TestWorld.of(
                "import java.lang.annotation.Retention; import org.gone.Mark; @Deprecated class Use { @Mark int x; @Retention(null) int y; }");

        assertThat(world.type("Use").annotations().get(0).name()).isEqualTo("java.lang.Deprecated");
        assertThat(world.type("Use").fields())
                .extracting(field -> field.annotations().get(0).name())
                .containsExactly("org.gone.Mark", "java.lang.annotation.Retention");
    }
}
