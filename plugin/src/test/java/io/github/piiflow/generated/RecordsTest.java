package io.github.piiflow.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.binding.TestWorld;
import org.junit.jupiter.api.Test;

class RecordsTest {

    @Test
    void aRecordGetsAccessorsConstructorAndToString() {
        TestWorld world = GeneratedWorld.of("record User(String name, int age) {}");

        assertThat(world.methods("User"))
                .containsExactly("name()", "age()", "<init>(java.lang.String,int)", "toString()");
        assertThat(GeneratedWorld.printed(world, "User")).isEqualTo("User[name=|.name|, age=|.age|]");
    }

    @Test
    void whatIsWrittenByHandStays() {
        TestWorld world = GeneratedWorld.of("""
                record User(String name, int age) {
                    User { if (age < 0) throw new IllegalArgumentException(); }
                    public String name() { return "x"; }
                    @Override public String toString() { return ""; }
                }
                """);

        assertThat(world.methods("User"))
                .containsExactlyInAnyOrder("<init>(java.lang.String,int)", "name()", "toString()", "age()");
    }

    @Test
    void anotherConstructorDoesNotReplaceTheCanonicalOne() {
        TestWorld world = GeneratedWorld.of("record User(String name) { User(int n) { this(\"\" + n); } }");

        assertThat(world.methods("User")).contains("<init>(int)", "<init>(java.lang.String)");
        assertThat(world.link("User.<init>").target("this")).isEqualTo("User.<init>(java.lang.String)");
    }

    @Test
    void aClassGetsNothing() {
        assertThat(GeneratedWorld.of("class User { String name; }").methods("User"))
                .containsExactly("<init>()");
    }
}
