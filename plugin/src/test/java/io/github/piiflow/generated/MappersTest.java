package io.github.piiflow.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.binding.TestWorld;
import io.github.piiflow.code.Body;
import io.github.piiflow.code.Instr;
import io.github.piiflow.code.MethodDecl;
import io.github.piiflow.code.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MappersTest {
    private static final String MODEL = """
            import lombok.*; import java.util.*;
            @Data class User { String name; String mail; int age; Address address; List<Address> former; Kind kind; }
            @Data class Address { String street; String zip; }
            @Data class UserDto { String name; String email; String age; String zip; AddressDto address; List<AddressDto> former; String note; }
            @Data class AddressDto { String street; String zip; }
            enum Kind { A }
            record Short(String name, String mail) {}
            @Value @Builder class Built { String name; String mail; }
            """;

    private static TestWorld world(String mapper) {
        return GeneratedWorld.of(MODEL, "import org.mapstruct.*; import java.util.*; " + mapper);
    }

    /** The calls of a body in order: receiver left out, with the result of which call each first argument is. */
    private static List<String> calls(TestWorld world, String method) {
        MethodDecl declaration = world.method(method).declaration();
        Body body = declaration == null ? null : declaration.body();
        List<String> calls = new ArrayList<>();
        if (body != null) {
            collect(body.block(), new String[body.variables().size()], calls);
        }
        return calls;
    }

    private static void collect(Node.Block block, String[] values, List<String> calls) {
        for (Node each : block.nodes()) {
            if (each instanceof Instr.Call call) {
                String argument = call.args().length == 0 ? "" : String.valueOf(values[call.args()[0]]);
                values[call.target()] = call.name();
                calls.add(call.name() + "(" + argument + ")");
            } else if (each instanceof Instr.Const constant) {
                values[constant.target()] = "'" + constant.value() + "'";
            } else if (each instanceof Instr.Unknown unknown) {
                values[unknown.target()] = "?" + unknown.inputs().size();
            } else if (each instanceof Instr.New created) {
                values[created.target()] = "new " + created.type().name();
            } else if (each instanceof Node.Loop loop) {
                collect(loop.body(), values, calls);
            }
        }
    }

    @Test
    void propertiesOfOneNameAreCopied() {
        TestWorld world = world("@Mapper interface M { UserDto to(User u); }");

        assertThat(calls(world, "M.to")).contains("getName()", "setName(getName)", "setAge(valueOf)");
        assertThat(calls(world, "M.to")).noneMatch(call -> call.startsWith("setEmail") || call.startsWith("setNote"));
        assertThat(world.method("M.to").isAbstract()).isFalse();
    }

    @Test
    void mappingsAreFollowed() {
        TestWorld world = world("""
                @Mapper interface M {
                    @Mapping(target = "email", source = "mail")
                    @Mapping(target = "zip", source = "address.zip")
                    @Mapping(target = "name", ignore = true)
                    @Mapping(target = "note", constant = "n")
                    @Mapping(target = "age", expression = "java(u.x())")
                    UserDto to(User u);
                }
                """);

        assertThat(calls(world, "M.to"))
                .contains("setEmail(getMail)", "setZip(getZip)", "setNote('n')", "setAge(to$0)")
                .noneMatch(call -> call.startsWith("setName"));
    }

    @Test
    void nestedObjectsAndElementsGoThroughOtherMethods() {
        TestWorld world = world(
                "@Mapper interface M { UserDto to(User u); AddressDto address(Address a); List<UserDto> all(List<User> us); }");

        assertThat(calls(world, "M.to"))
                .contains("address(getAddress)", "setAddress(address)", "setFormer(new java.util.ArrayList)");
        assertThat(calls(world, "M.all")).containsExactly("to(null)", "add(to)");
        assertThat(world.link("M.all").target("to")).isEqualTo("M.to(User)");
    }

    @Test
    void withoutSuchAMethodNestedObjectsAreCopied() {
        assertThat(calls(world("@Mapper interface M { UserDto to(User u); }"), "M.to"))
                .contains("setStreet(getStreet)", "setAddress(new AddressDto)");
    }

    @Test
    void aGivenTargetIsFilled() {
        TestWorld world = world("@Mapper interface M { void update(User u, @MappingTarget UserDto dto); }");

        assertThat(calls(world, "M.update")).contains("setName(getName)");
        assertThat(world.link("M.update").call("setName").receiverType().erasure())
                .isEqualTo("UserDto");
    }

    @Test
    void severalSourcesAndQualifiersAreUsed() {
        TestWorld world = world("""
                @Mapper abstract class M {
                    @Mapping(target = "name", source = "u.name", qualifiedByName = "mask")
                    @Mapping(target = "note", source = "note")
                    abstract UserDto to(User u, Address a, String note);
                    @Named("mask") String mask(String s) { return "*"; }
                    String other(String s) { return s; }
                }
                """);

        assertThat(calls(world, "M.to")).contains("mask(getName)", "setName(mask)", "setZip(other)", "setNote(other)");
    }

    @Test
    void recordsAndBuildersAreMade() {
        TestWorld world = world("@Mapper interface M { Short toShort(User u); Built toBuilt(User u); }");

        assertThat(world.link("M.toShort").target("new")).isEqualTo("Short.<init>(java.lang.String,java.lang.String)");
        assertThat(calls(world, "M.toBuilt")).contains("builder()", "name(getName)", "mail(getMail)", "build()");
        assertThat(world.link("M.toBuilt").calls("mail")).allMatch(call -> call.method() != null);
    }

    @Test
    void inheritedGenericMethodsAreWrittenWithTheirTypes() {
        TestWorld world = world(
                "interface Base<D, E> { D to(E e); List<D> all(List<E> l); } @Mapper interface M extends Base<UserDto, User> {}");

        assertThat(world.methods("M")).contains("to(User)", "all(java.util.List)");
        assertThat(calls(world, "M.to")).contains("setName(getName)");
        assertThat(calls(world, "M.all")).containsExactly("to(null)", "add(to)");
    }

    @Test
    void methodsOfUsedMappersAreCalled() {
        TestWorld world = world(
                "class Addresses { AddressDto map(Address a) { return null; } } @Mapper(uses = Addresses.class) interface M { UserDto to(User u); }");

        assertThat(calls(world, "M.to")).contains("map(getAddress)", "setAddress(map)");
        assertThat(world.link("M.to").target("map")).isEqualTo("Addresses.map(Address)");
    }

    @Test
    void methodsAfterMappingAreCalled() {
        TestWorld world = world(
                "@Mapper abstract class M { abstract UserDto to(User u); @AfterMapping void after(User u, @MappingTarget UserDto dto) {} @AfterMapping void not(String s) {} }");

        assertThat(calls(world, "M.to")).contains("after(null)").doesNotContain("not(null)");
    }

    @Test
    void aGeneratedImplementationAmongTheSourcesIsLeftAlone() {
        TestWorld world = world(
                "@Mapper interface M { Short to(User u); } class MImpl implements M { public Short to(User u) { return null; } }");

        assertThat(world.method("M.to").isAbstract()).isTrue();
    }

    @Test
    void aMapperFromElsewhereIsLeftAlone() {
        TestWorld world =
                GeneratedWorld.of(MODEL, "import org.other.Mapper; @Mapper interface M { Short to(User u); }");

        assertThat(world.method("M.to").isAbstract()).isTrue();
        assertThat(Set.copyOf(world.methods("M"))).containsExactly("to(User)");
    }
}
