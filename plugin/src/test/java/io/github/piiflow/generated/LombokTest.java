package io.github.piiflow.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.binding.FieldInfo;
import io.github.piiflow.binding.MethodInfo;
import io.github.piiflow.binding.TestWorld;
import io.github.piiflow.symbol.Span;
import org.junit.jupiter.api.Test;

class LombokTest {

    @Test
    void gettersAndSettersFollowTheNamesOfTheFields() {
        TestWorld world = GeneratedWorld.lombok(
                "@Getter @Setter class U { String email; boolean active; boolean isVip; Boolean old; static int count; final int id = 1; }");

        assertThat(world.methods("U"))
                .contains("getEmail()", "setEmail(java.lang.String)", "isActive()", "setActive(boolean)")
                .contains("isVip()", "setVip(boolean)", "getOld()", "setOld(java.lang.Boolean)", "getId()")
                .doesNotContain("getCount()", "setId(int)", "getActive()");
    }

    @Test
    void anAnnotationOnTheFieldIsStrongerThanOnTheClass() {
        TestWorld world = GeneratedWorld.lombok(
                "@Getter class U { @Getter(AccessLevel.NONE) String a; @Getter(AccessLevel.PRIVATE) String b; @Setter String c; }");

        assertThat(world.methods("U")).doesNotContain("getA()").contains("getB()", "setC(java.lang.String)");
        assertThat(world.method("U.getB").isPrivate()).isTrue();
    }

    @Test
    void whatIsWrittenByHandStays() {
        TestWorld world = GeneratedWorld.lombok(
                "@Data class U { String email; String getEmail() { return \"\"; } public String toString() { return \"\"; } }");

        assertThat(world.method("U.getEmail").declaration()).matches(method -> method != null && !method.generated());
        assertThat(world.methods("U")).containsOnlyOnce("getEmail()", "toString()");
    }

    @Test
    void anAnnotationOfTheSameNameFromElsewhereIsIgnored() {
        TestWorld world = GeneratedWorld.of(
                "import org.other.Data; @Data class A { String x; }",
                "@Data class B { String x; }",
                "@lombok.Data class C { String x; }");

        assertThat(world.methods("A")).containsExactly("<init>()");
        assertThat(world.methods("B")).containsExactly("<init>()");
        assertThat(world.methods("C")).contains("getX()", "setX(java.lang.String)", "toString()");
    }

    @Test
    void accessorsMayBeFluentChainedOrPrefixed() {
        TestWorld world = GeneratedWorld.lombok("@Getter @Setter @Accessors(fluent = true) class F { String a; }"
                + " @Getter @Setter @Accessors(chain = true, prefix = \"m\") class P { String mName; String other; }");

        assertThat(world.methods("F")).contains("a()", "a(java.lang.String)");
        assertThat(world.method("F.a").returnType().erasure()).isEqualTo("java.lang.String");
        assertThat(world.methods("P"))
                .contains("getName()", "setName(java.lang.String)")
                .doesNotContain("getOther()", "getMName()");
        assertThat(world.method("P.setName").returnType().erasure()).isEqualTo("P");
    }

    @Test
    void dataHasAConstructorOfRequiredFieldsAndValueOfAll() {
        TestWorld world = GeneratedWorld.lombok(
                "@Data class D { final String id; @NonNull String name; String other; final int done = 1; }"
                        + " @Value class V { String a; int b; int c = 1; }"
                        + " @Data class W { final String id; W() { id = null; } }");

        assertThat(world.methods("D")).contains("<init>(java.lang.String,java.lang.String)");
        assertThat(world.methods("V"))
                .contains("<init>(java.lang.String,int)", "getA()")
                .doesNotContain("setA(java.lang.String)");
        assertThat(world.methods("W")).contains("<init>()").doesNotContain("<init>(java.lang.String)");
    }

    @Test
    void fieldsMayBeFinalByDefault() {
        TestWorld world = GeneratedWorld.lombok(
                "@RequiredArgsConstructor @FieldDefaults(makeFinal = true) class A { String x; @NonFinal int y; }"
                        + " @RequiredArgsConstructor @FieldDefaults(level = AccessLevel.PRIVATE) class B { String x; }");

        assertThat(world.methods("A")).containsExactly("<init>(java.lang.String)");
        assertThat(world.methods("B")).containsExactly("<init>()");
    }

    @Test
    void aStandardExceptionHandsItsMessageOn() {
        TestWorld world = GeneratedWorld.lombok("@StandardException class Failure extends RuntimeException {}");

        assertThat(world.methods("Failure"))
                .containsExactly(
                        "<init>()",
                        "<init>(java.lang.String)",
                        "<init>(java.lang.Throwable)",
                        "<init>(java.lang.String,java.lang.Throwable)");
    }

    @Test
    void constructorAnnotationsMayAskForAFactory() {
        TestWorld world = GeneratedWorld.lombok(
                "@NoArgsConstructor @AllArgsConstructor(staticName = \"of\") class K<T> { T a; String b; } class Use { void use() { var k = K.of(1, \"\"); } }");

        assertThat(world.methods("K"))
                .contains(
                        "<init>()",
                        "<init>(java.lang.Object,java.lang.String)",
                        "of(java.lang.Object,java.lang.String)");
        assertThat(world.link("Use.use").type("k")).isEqualTo("K<Integer>");
    }

    @Test
    void toStringPrintsThroughGetters() {
        TestWorld world = GeneratedWorld.lombok(
                "@ToString @Getter class A { String x; @Getter(AccessLevel.NONE) int y; static int z; int $w; }"
                        + " @ToString(doNotUseGetters = true, includeFieldNames = false) @Getter class B { String x; }");

        assertThat(GeneratedWorld.printed(world, "A")).isEqualTo("A(x=|getX()|, y=|.y|)");
        assertThat(GeneratedWorld.printed(world, "B")).isEqualTo("B(|.x|)");
    }

    @Test
    void toStringLeavesOutWhatItIsToldTo() {
        TestWorld world = GeneratedWorld.lombok(
                "@ToString(exclude = \"x\") class A { String x, y; @ToString.Exclude String z; }"
                        + " @ToString(of = {\"x\"}) class B { String x, y; }"
                        + " @Data @ToString(onlyExplicitlyIncluded = true) class C { String x; @ToString.Include(rank = 1) String y; @ToString.Include(name = \"n\", rank = 2) String z() { return \"\"; } }"
                        + " @ToString(callSuper = true) class D extends A { String d; static class In { @ToString class Deep { } } }");

        assertThat(GeneratedWorld.printed(world, "A")).isEqualTo("A(y=|.y|)");
        assertThat(GeneratedWorld.printed(world, "B")).isEqualTo("B(x=|.x|)");
        assertThat(GeneratedWorld.printed(world, "C")).isEqualTo("C(n=|z()|, y=|getY()|)");
        assertThat(GeneratedWorld.printed(world, "D")).isEqualTo("D(super=|super.toString()|, d=|.d|)");
        assertThat(GeneratedWorld.printed(world, "D.In.Deep")).isEqualTo("D.In.Deep()");
    }

    @Test
    void aBuilderCollectsAndBuilds() {
        TestWorld world = GeneratedWorld.lombok("""
                @Builder(toBuilder = true) @Getter class U {
                    String email; final int id; final int fixed = 1; @Builder.Default String role = "x"; @Singular List<String> phones; @Singular("tag") Map<String, Integer> tags;
                    static void use() {
                        U made = U.builder().email("a").id(1).phone("1").phones(List.of()).clearPhones().tag("a", 1).role("b").build();
                        made.toBuilder().email(made.getEmail()).build();
                    }
                }
                """);
        TestWorld.Linked use = world.link("U.use");

        assertThat(use.calls("build")).allMatch(call -> call.method() != null);
        assertThat(use.target("tag")).isEqualTo("U.UBuilder.tag(java.lang.String,java.lang.Integer)");
        assertThat(use.calls("email")).hasSize(2).allMatch(call -> call.method() != null);
        assertThat(world.link("U.UBuilder.build").target("new"))
                .isEqualTo("U.<init>(java.lang.String,int,java.lang.String,java.util.List,java.util.Map)");
        assertThat(GeneratedWorld.printed(world, "U.UBuilder"))
                .isEqualTo(
                        "U.UBuilder(email=|.email|, id=|.id|, role$value=|.role$value|, phones=|.phones|, tags=|.tags|)");
    }

    @Test
    void aBuilderCanBeNamedOtherwise() {
        TestWorld world = GeneratedWorld.lombok(
                "@Builder(builderMethodName = \"make\", builderClassName = \"Maker\", buildMethodName = \"done\", setterPrefix = \"with\") class U { String email; void use() { U.make().withEmail(\"\").done(); } }");

        assertThat(world.link("U.use").call("done").resultType().erasure()).isEqualTo("U");
        assertThat(world.type("U.Maker").fields()).extracting(FieldInfo::name).containsExactly("email");
    }

    @Test
    void aBuilderMayStandOnAConstructorOrAStaticMethod() {
        TestWorld world = GeneratedWorld.lombok(
                "class U { String e; @Builder U(String mail) { e = mail; } }"
                        + " class F { @Builder(builderMethodName = \"user\") static U make(String mail, int n) { return null; } void use() { F.user().mail(\"\").n(1).build(); U.builder().mail(\"\").build(); } }");

        assertThat(world.link("U.UBuilder.build").target("new")).isEqualTo("U.<init>(java.lang.String)");
        assertThat(world.link("F.UBuilder.build").target("make")).isEqualTo("F.make(java.lang.String,int)");
        assertThat(world.link("F.use").calls("build"))
                .extracting(call -> call.resultType().erasure())
                .containsExactly("U", "U");
    }

    @Test
    void aWrittenBuilderClassIsCompleted() {
        TestWorld world = GeneratedWorld.lombok(
                "@Builder class U { String a; String b; static class UBuilder { UBuilder a(String a) { this.a = \"\"; return this; } } }");

        assertThat(world.methods("U.UBuilder"))
                .containsOnlyOnce("a(java.lang.String)")
                .contains("b(java.lang.String)", "build()");
        assertThat(world.method("U.UBuilder.a").declaration()).matches(method -> method != null && !method.generated());
    }

    @Test
    void aGenericBuilderKeepsItsTypes() {
        TestWorld world = GeneratedWorld.lombok(
                "@Builder class Box<T> { T value; } class Use { void use() { Box<String> b = Box.<String>builder().value(\"\").build(); } }");

        assertThat(world.link("Use.use").calls("value")).allMatch(call -> call.method() != null);
        assertThat(world.method("Box.builder").typeParameters()).containsExactly("T");
    }

    @Test
    void aSuperBuilderInheritsTheSuperclassesMethods() {
        TestWorld world = GeneratedWorld.lombok("""
                @SuperBuilder abstract class Base { String id; }
                @SuperBuilder(toBuilder = true) class Sub extends Base { String mail; }
                class Use { void use() { Sub s = Sub.builder().id("1").mail("m").build(); s.toBuilder().mail("n").id("2").build(); } }
                """);
        TestWorld.Linked use = world.link("Use.use");

        assertThat(use.calls("build"))
                .extracting(call -> call.resultType().erasure())
                .containsExactly("Sub", "Sub");
        assertThat(use.target("id")).isEqualTo("Base.BaseBuilder.id(java.lang.String)");
        assertThat(world.link("Sub.SubBuilderImpl.build").target("new")).isEqualTo("Sub.<init>(Sub.SubBuilder)");
        assertThat(world.link("Sub.<init>").target("this")).isEqualTo("Base.<init>(Base.BaseBuilder)");
        assertThat(world.methods("Base")).doesNotContain("builder()");
    }

    @Test
    void withCopiesAllOtherFields() {
        TestWorld world = GeneratedWorld.lombok("@Value class V { @With String a; int b; boolean isC; }");

        assertThat(world.link("V.withA").target("new")).isEqualTo("V.<init>(java.lang.String,int,boolean)");
        assertThat(world.methods("V")).doesNotContain("withB(int)");
    }

    @Test
    void logAnnotationsAddTheirLogger() {
        TestWorld world = GeneratedWorld.lombok(
                "@Slf4j class A { void use() { log.info(\"\"); } } @lombok.extern.java.Log class B {} @Slf4j class C { String log; } @lombok.CustomLog class D {}");

        assertThat(world.type("D").fields().get(0).type().erasure()).isEqualTo("org.slf4j.Logger");
        assertThat(world.link("A.use").call("info").receiverType().erasure()).isEqualTo("org.slf4j.Logger");
        assertThat(world.type("B").fields().get(0).type().erasure()).isEqualTo("java.util.logging.Logger");
        assertThat(world.type("C").fields()).hasSize(1);
    }

    @Test
    void valIsInferred() {
        TestWorld world = GeneratedWorld.lombok(
                "class A { void use(List<String> l) { val x = l.get(0); for (val y : l) { y.length(); } } }");

        assertThat(world.link("A.use").type("x")).isEqualTo("String");
        assertThat(world.link("A.use").type("y")).isEqualTo("String");
    }

    @Test
    void membersOfAUtilityClassAreStatic() {
        TestWorld world = GeneratedWorld.lombok(
                "@UtilityClass class Util { int n = 1; int twice(int i) { return i * n; } } class Plain { int n() { return 1; } }");

        assertThat(world.method("Util.twice").isStatic()).isTrue();
        assertThat(world.type("Util").fields().get(0).isStatic()).isTrue();
        assertThat(world.method("Util.<init>").isPrivate()).isTrue();
        assertThat(world.method("Plain.n").isStatic()).isFalse();
    }

    @Test
    void aDelegateOffersTheMethodsOfItsType() {
        TestWorld world = GeneratedWorld.lombok(
                "class Store { public String load(int id) { return \"\"; } void hidden() {} public String name() { return \"\"; } }"
                        + " class Front { @Delegate Store store; public String name() { return \"own\"; } }"
                        + " class Names { @Delegate private final List<String> all = new ArrayList<>(); }");

        assertThat(world.methods("Front"))
                .contains("load(int)")
                .containsOnlyOnce("name()")
                .doesNotContain("hidden()");
        assertThat(world.link("Front.load").target("load")).isEqualTo("Store.load(int)");
        assertThat(world.method("Names.get").returnType().erasure()).isEqualTo("java.lang.String");
        assertThat(world.type("Names").methods()).extracting(MethodInfo::name).doesNotContain("getClass", "equals");
    }

    @Test
    void aGeneratedMemberStandsWhereItsFieldStands() {
        TestWorld world = GeneratedWorld.lombok("\n@Getter class A {\n String x; }");

        assertThat(world.method("A.getX").declaration())
                .matches(method -> method != null && method.generated() && Span.line(method.span()) == 3);
    }
}
