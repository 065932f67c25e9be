package io.github.piiflow.binding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.binding.Link.ReferenceKind;
import org.junit.jupiter.api.Test;

class InferenceTest {
    private static final String USER = """
            class User {
                String name; int age; City city;
                String getName() { return name; } int getAge() { return age; } City getCity() { return city; }
                static User parse(String text) { return null; }
                User(String name) {}
            }
            class City { String zip() { return ""; } }
            """;

    private static TestWorld.Linked link(String statements) {
        return TestWorld.of(USER, """
                        import java.util.*;
                        import java.util.function.*;
                        import java.util.stream.*;
                        import java.util.concurrent.*;
                        class Use {
                            User user; List<User> users; Map<String, List<User>> byName; Gone gone;
                            <T> T same(T value) { return value; }
                            static <A, B extends A> List<A> pair(A a, B b) { return null; }
                            void use() { %s }
                        }
                        """.formatted(statements)).link("Use.use");
    }

    private static String type(String expression) {
        return link("var result = " + expression + ";").type("result");
    }

    @Test
    void membersAreSeenThroughTheReceiversArguments() {
        assertThat(type("users.get(0)")).isEqualTo("User");
        assertThat(type("byName.get(\"\").get(0).getCity().zip()")).isEqualTo("String");
        assertThat(type("byName.entrySet().iterator().next().getValue()")).isEqualTo("List<User>");
    }

    @Test
    void typeParametersAreInferredFromArguments() {
        assertThat(type("same(user)")).isEqualTo("User");
        assertThat(type("same(1)")).isEqualTo("Integer");
        assertThat(type("List.of(user, user)")).isEqualTo("List<User>");
        assertThat(type("Arrays.asList(user)")).isEqualTo("List<User>");
        assertThat(type("Optional.ofNullable(users).get().get(0)")).isEqualTo("User");
        assertThat(type("Map.of(\"a\", users).get(\"a\").get(0)")).isEqualTo("User");
        assertThat(type("Collections.max(List.of(\"a\"))")).isEqualTo("String");
    }

    @Test
    void lambdasGiveTheirResultsType() {
        assertThat(type("users.stream().map(u -> u.getName()).findFirst().get()"))
                .isEqualTo("String");
        assertThat(type("users.stream().map(u -> { return u.getCity(); }).toList()"))
                .isEqualTo("List<City>");
        assertThat(type("users.stream().map(u -> u.getAge()).toList()")).isEqualTo("List<Integer>");
        assertThat(type("users.stream().flatMap(u -> Stream.of(u.getCity())).findAny().get()"))
                .isEqualTo("City");
        assertThat(type("Optional.of(user).map(User::getCity).map(City::zip).orElse(null)"))
                .isEqualTo("String");
        assertThat(type("users.stream().mapToInt(User::getAge).boxed().toList()"))
                .isEqualTo("List<Integer>");
        assertThat(type("users.stream().reduce(\"\", (s, u) -> s + u.getName(), (a, b) -> a + b)"))
                .isEqualTo("String");
    }

    @Test
    void collectorsTakeTheElementTypeOfTheStream() {
        assertThat(type("users.stream().collect(Collectors.toList())")).isEqualTo("List<User>");
        assertThat(type("users.stream().collect(Collectors.toMap(User::getName, Function.identity()))"))
                .isEqualTo("Map<String, User>");
        assertThat(type("users.stream().collect(Collectors.toMap(u -> u.getName(), u -> u.getCity()))"))
                .isEqualTo("Map<String, City>");
        assertThat(type("users.stream().collect(Collectors.groupingBy(User::getCity))"))
                .isEqualTo("Map<City, List<User>>");
        assertThat(
                        type(
                                "users.stream().collect(Collectors.groupingBy(u -> u.getCity(), Collectors.mapping(u -> u.getName(), Collectors.toSet())))"))
                .isEqualTo("Map<City, Set<String>>");
        assertThat(type("users.stream().collect(Collectors.collectingAndThen(Collectors.toList(), all -> all.get(0)))"))
                .isEqualTo("User");
        assertThat(type("users.stream().map(User::getName).collect(Collectors.toCollection(TreeSet::new))"))
                .isEqualTo("TreeSet<String>");
        assertThat(type("users.stream().map(User::getName).collect(Collectors.joining())"))
                .isEqualTo("String");
    }

    @Test
    void aFunctionIsTypedByThePlaceOfItsCall() {
        assertThat(link("users.sort(Comparator.comparing(u -> u.getName()));").target("getName"))
                .isEqualTo("User.getName()");
        assertThat(link("Comparator<User> c = Comparator.comparing(u -> u.getCity().zip());")
                        .target("zip"))
                .isEqualTo("City.zip()");
        assertThat(
                        type(
                                "users.stream().sorted(Comparator.comparing(User::getName).thenComparing(u -> u.getAge())).toList()"))
                .isEqualTo("List<User>");
    }

    @Test
    void aLambdaIsTypedByItsTarget() {
        assertThat(link("Function<User, String> f; f = u -> u.getName();").target("getName"))
                .isEqualTo("User.getName()");
        assertThat(link("Object o = (Function<User, Object>) u -> u.getName();").target("getName"))
                .isEqualTo("User.getName()");
        assertThat(link("Function<User, Function<City, String>> f = u -> c -> c.zip();")
                        .target("zip"))
                .isEqualTo("City.zip()");
        assertThat(link("Function<User, String> f = users == null ? u -> u.getName() : u -> u.getCity().zip();")
                        .target("zip"))
                .isEqualTo("City.zip()");
        assertThat(link("Supplier<Function<User, String>> f = () -> { return u -> u.getName(); };")
                        .target("getName"))
                .isEqualTo("User.getName()");
        assertThat(link("Function<User, String>[] f = new Function[] {}; f[0] = u -> u.getName();")
                        .target("getName"))
                .isEqualTo("User.getName()");
    }

    @Test
    void aLambdaReturnedIsTypedByTheMethod() {
        TestWorld world = TestWorld.of(
                USER,
                "import java.util.function.*; class Use { Predicate<User> f = u -> u.getAge() > 1; Predicate<User> use() { return u -> u.getName() == null; } }");

        assertThat(world.link("Use.use").target("getName")).isEqualTo("User.getName()");
        assertThat(world.link("Use.<fields>").target("getAge")).isEqualTo("User.getAge()");
    }

    @Test
    void overloadsAreChosenByTheShapeOfALambda() {
        String pool = "ExecutorService pool = null; ";
        assertThat(link(pool + "pool.submit(() -> { user.getName(); });").target("submit"))
                .isEqualTo("java.util.concurrent.ExecutorService.submit(java.lang.Runnable)");
        assertThat(link(pool + "pool.submit(() -> user.getName());").target("submit"))
                .isEqualTo("java.util.concurrent.ExecutorService.submit(java.util.concurrent.Callable)");
        assertThat(link(pool + "pool.submit(() -> users.clear());").target("submit"))
                .isEqualTo("java.util.concurrent.ExecutorService.submit(java.lang.Runnable)");
        assertThat(link("var c = Comparator.comparing(User::getName).thenComparing((a, b) -> a.getAge() - b.getAge());")
                        .target("thenComparing"))
                .isEqualTo("java.util.Comparator.thenComparing(java.util.Comparator)");
    }

    @Test
    void methodReferencesBindInFourWays() {
        assertThat(link("Function<User, String> f = User::getName;").function().kind())
                .isEqualTo(ReferenceKind.UNBOUND);
        assertThat(link("Function<String, User> f = User::parse;").function().kind())
                .isEqualTo(ReferenceKind.STATIC);
        assertThat(link("Supplier<String> f = user::getName;").function().kind())
                .isEqualTo(ReferenceKind.BOUND);
        Link.FunctionLink creation =
                link("Function<String, User> f = User::new;").function();
        assertThat(creation.kind()).isEqualTo(ReferenceKind.CONSTRUCTOR);
        assertThat(creation.target()).hasToString("User.<init>(java.lang.String)");
        assertThat(link("IntFunction<String[]> f = String[]::new;").function().target())
                .isNull();
    }

    @Test
    void aFunctionHasATypeForEachParameterEvenIfUnknown() {
        Link.FunctionLink unknown = link("gone.each((a, b) -> a.toString());").function();

        assertThat(unknown.method()).isNull();
        assertThat(unknown.parameterTypes()).containsExactly(JavaType.UNKNOWN, JavaType.UNKNOWN);
        assertThat(link("gone.each(User::getName);").function().target()).hasToString("User.getName()");
    }

    @Test
    void aDiamondTakesItsArgumentsFromTheTargetOrTheConstructor() {
        assertThat(type("new ArrayList<>(users).get(0)")).isEqualTo("User");
        assertThat(link("same(new ArrayList<User>()).forEach(u -> u.getName());")
                        .target("getName"))
                .isEqualTo("User.getName()");
        assertThat(link("List<User> list = new ArrayList<>();").call("new").resultType())
                .satisfies(found -> assertThat(TestWorld.text(found)).isEqualTo("ArrayList<User>"));
    }

    @Test
    void rawTypesGiveBounds() {
        assertThat(type("((List) users).get(0)")).isEqualTo("Object");
        assertThat(link("for (Object o : (List) users) { o.hashCode(); }").type("o"))
                .isEqualTo("Object");
    }

    @Test
    void loopsBindingsAndBranchesAreTyped() {
        assertThat(link("for (var u : users) { u.getName(); }").type("u")).isEqualTo("User");
        assertThat(link("for (var e : byName.entrySet()) { var list = e.getValue(); }")
                        .type("list"))
                .isEqualTo("List<User>");
        assertThat(link("for (var c : \"abc\".toCharArray()) { }").type("c")).isEqualTo("char");
        assertThat(link("Object o = user; if (o instanceof User u) { u.getName(); }")
                        .target("getName"))
                .isEqualTo("User.getName()");
        assertThat(type("users == null ? null : user")).isEqualTo("User");
        assertThat(type("users == null ? \"\" : user.getName()")).isEqualTo("String");
        assertThat(type("switch (user.getAge()) { case 1 -> user.getName(); default -> null; }"))
                .isEqualTo("String");
    }

    @Test
    void operatorsFollowTheLanguage() {
        assertThat(type("user.getName() + 1")).isEqualTo("String");
        assertThat(type("1 + 2L")).isEqualTo("long");
        assertThat(type("'a' + 1")).isEqualTo("int");
        assertThat(type("1 / 2.0")).isEqualTo("double");
        assertThat(type("user == null")).isEqualTo("boolean");
        assertThat(type("gone.x() + gone.y()")).isEqualTo("?");
        assertThat(type("gone.x() * 2")).isEqualTo("int");
    }

    @Test
    void recordPatternsAreTyped() {
        TestWorld.Linked linked = TestWorld.of(
                        "record Pair<A, B>(A first, B second) {}",
                        "class Use { void use(Pair<String, Integer> o) { if (o instanceof Pair<String, Integer>(var a, Integer b)) { a.length(); } } }")
                .link("Use.use");

        assertThat(linked.type("a")).isEqualTo("String");
    }

    @Test
    void builderChainsOfSelfTypesKeepTheSubclass() {
        TestWorld.Linked linked = TestWorld.of(
                        "abstract class Base<T extends Base<T>> { T name(String s) { return null; } }",
                        "class Sub extends Base<Sub> { Sub more() { return this; } }",
                        "class Use { void use() { new Sub().name(\"\").more().name(\"\").more(); } }")
                .link("Use.use");

        assertThat(linked.calls("more"))
                .allSatisfy(call -> assertThat(call.method()).isNotNull());
    }

    @Test
    void asynchronousChainsKeepTheirTypes() {
        assertThat(
                        type(
                                "CompletableFuture.supplyAsync(() -> user).thenApply(u -> u.getCity()).thenCompose(c -> CompletableFuture.completedFuture(c.zip())).join()"))
                .isEqualTo("String");
    }
}
