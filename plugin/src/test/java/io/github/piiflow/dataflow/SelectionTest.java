package io.github.piiflow.dataflow;

import io.github.piiflow.testing.Leaks;
import org.junit.jupiter.api.Test;

/** What serialisers leave out because they were told to: by version, by modifiers, by predicates of the application. */
class SelectionTest {
    private static final String MODEL = """
            import com.google.gson.annotations.*;
            import java.lang.annotation.*;
            @Retention(RetentionPolicy.RUNTIME) @interface Hidden {}
            class Person {
                String ref;
                @Hidden String email;
                String phone;
                Bank bank;
            }
            class Bank { String iban; }
            class Shape {
                @Since(1.0) String ref;
                @Since(2.0) String email;
                @Until(1.5) String phone;
            }
            @Since(3) class Late { String passportNumber; }
            class Kept { transient String email; private String phone; public String iban; }
            """;

    @Test
    void strategiesAreAskedForNamesAnnotationsAndClasses() {
        Leaks.check(MODEL, """
                import com.google.gson.*;
                import java.util.Set;
                class ByName implements ExclusionStrategy {
                    private static final Set<String> SECRET = Set.of("phone", "iban");
                    public boolean shouldSkipField(FieldAttributes f) { return f.getName().equals("email") || isSecret(f.getName()); }
                    public boolean shouldSkipClass(Class<?> type) { return false; }
                    private static boolean isSecret(String name) { return SECRET.contains(name); }
                }
                class ByMark implements ExclusionStrategy {
                    private final Class<? extends java.lang.annotation.Annotation> mark;
                    ByMark(Class<? extends java.lang.annotation.Annotation> mark) { this.mark = mark; }
                    public boolean shouldSkipField(FieldAttributes f) { return f.getAnnotation(mark) != null; }
                    public boolean shouldSkipClass(Class<?> type) { return type == Bank.class; }
                }
                class Desk {
                    private final Gson byName = new GsonBuilder().setExclusionStrategies(new ByName()).create();
                    private static final Gson BY_MARK =
                            new GsonBuilder().setPrettyPrinting().addSerializationExclusionStrategy(new ByMark(Hidden.class)).create();
                    private final Gson reading = new GsonBuilder().addDeserializationExclusionStrategy(new ByName()).create();
                    void write(Person person) {
                        System.out.println(byName.toJson(person));
                        System.out.println(BY_MARK.toJson(person)); // leak: phone -> stdout
                        System.out.println(reading.toJson(person)); // leak: bank_account, email, phone -> stdout
                        Gson here = new GsonBuilder().setExclusionStrategies(new ExclusionStrategy() {
                            public boolean shouldSkipField(FieldAttributes f) {
                                return f.getDeclaringClass() == Bank.class || !f.getDeclaredClass().equals(String.class) || "phone".equals(f.getName());
                            }
                            public boolean shouldSkipClass(Class<?> type) { return false; }
                        }).create();
                        System.out.println(here.toJson(person)); // leak: email -> stdout
                        System.out.println(here.toJson(person.bank));
                    }
                }
                """);
    }

    /** The phone is likely: elements of a set that is filled when the strategy is made are not known. */
    @Test
    void severalStrategiesAddUp() {
        Leaks.check(MODEL, """
                import com.google.gson.*;
                import java.util.*;
                class ByName implements ExclusionStrategy {
                    private final Set<String> names;
                    ByName(String... names) { this.names = new HashSet<>(Arrays.asList(names)); }
                    public boolean shouldSkipField(FieldAttributes f) { return names.contains(f.getName()); }
                    public boolean shouldSkipClass(Class<?> type) { return false; }
                }
                class ByText implements ExclusionStrategy {
                    public boolean shouldSkipField(FieldAttributes f) {
                        switch (f.getName()) {
                            case "email": return true;
                            case "ref": return false;
                            default: return f.getName().startsWith("ib");
                        }
                    }
                    public boolean shouldSkipClass(Class<?> type) { return false; }
                }
                class Desk {
                    void write(Person person) {
                        Gson both = new GsonBuilder().setExclusionStrategies(new ByName("phone"), new ByText()).create();
                        System.out.println(both.toJson(person)); // leak: phone -> stdout
                        Gson one = new GsonBuilder().setExclusionStrategies(new ByText()).create();
                        System.out.println(one.toJson(List.of(person))); // leak: phone -> stdout
                    }
                }
                """);
    }

    @Test
    void whatCannotBeDecidedIsLikely() {
        Leaks.check(MODEL, """
                import com.google.gson.*;
                class Configured implements ExclusionStrategy {
                    public boolean shouldSkipField(FieldAttributes f) { return System.getenv("SKIP").contains(f.getName()); }
                    public boolean shouldSkipClass(Class<?> type) { return false; }
                }
                class Desk {
                    void write(Person person, ExclusionStrategy any) {
                        Gson gson = new GsonBuilder().setExclusionStrategies(new Configured()).create();
                        System.out.println(gson.toJson(person)); // leak: bank_account, email, phone -> stdout
                        System.out.println(new GsonBuilder().setExclusionStrategies(any).create().toJson(person.bank)); // leak: bank_account -> stdout
                    }
                }
                """);
    }

    @Test
    void versionsAreCompared() {
        Leaks.check(MODEL, """
                import com.google.gson.*;
                class Desk {
                    private final Gson first = new GsonBuilder().setVersion(1.2).create();
                    private final Gson second = new GsonBuilder().setVersion(2.0).create();
                    private final Gson middle = new GsonBuilder().setVersion(1.5).create();
                    void write(Shape shape, Late late) {
                        System.out.println(first.toJson(shape)); // leak: phone -> stdout
                        System.out.println(second.toJson(shape)); // leak: email -> stdout
                        System.out.println(middle.toJson(shape));
                        System.out.println(second.toJson(late));
                        System.out.println(new Gson().toJson(shape)); // leak: email, phone -> stdout
                        System.out.println(new Gson().toJson(late)); // leak: passport -> stdout
                    }
                }
                """);
    }

    @Test
    void modifiersTakeThePlaceOfTransient() {
        Leaks.check(MODEL, """
                import com.google.gson.*;
                import java.lang.reflect.Modifier;
                class Desk {
                    private final Gson statics = new GsonBuilder().excludeFieldsWithModifiers(Modifier.STATIC).create();
                    private final Gson hidden = new GsonBuilder().excludeFieldsWithModifiers(Modifier.TRANSIENT, Modifier.PRIVATE).create();
                    private final Gson open = new GsonBuilder().excludeFieldsWithModifiers(Modifier.TRANSIENT | Modifier.PUBLIC).create();
                    void write(Kept kept) {
                        System.out.println(statics.toJson(kept)); // leak: bank_account, email, phone -> stdout
                        System.out.println(hidden.toJson(kept)); // leak: bank_account -> stdout
                        System.out.println(open.toJson(kept)); // leak: phone -> stdout
                        System.out.println(new Gson().toJson(kept)); // leak: bank_account, phone -> stdout
                    }
                }
                """);
    }

    @Test
    void jacksonAsksFiltersAndIntrospectors() {
        Leaks.check("""
                import com.fasterxml.jackson.annotation.*;
                import com.fasterxml.jackson.core.JsonGenerator;
                import com.fasterxml.jackson.databind.*;
                import com.fasterxml.jackson.databind.introspect.*;
                import com.fasterxml.jackson.databind.ser.*;
                import com.fasterxml.jackson.databind.ser.impl.*;
                import java.lang.annotation.*;
                @Retention(RetentionPolicy.RUNTIME) @interface Hidden {}
                @JsonFilter("audit") class Person {
                    public String ref;
                    @Hidden public String email;
                    public String phone;
                }
                class Quiet extends JacksonAnnotationIntrospector {
                    @Override public boolean hasIgnoreMarker(AnnotatedMember m) {
                        return m.hasAnnotation(Hidden.class) || super.hasIgnoreMarker(m);
                    }
                }
                class NoPhone extends SimpleBeanPropertyFilter {
                    @Override public void serializeAsField(Object pojo, JsonGenerator out, SerializerProvider provider, PropertyWriter writer) throws Exception {
                        if (!writer.getName().equals("phone")) {
                            writer.serializeAsField(pojo, out, provider);
                        }
                    }
                }
                class OnlyMail extends SimpleBeanPropertyFilter {
                    @Override protected boolean include(PropertyWriter writer) { return "email".equals(writer.getName()); }
                    @Override protected boolean include(BeanPropertyWriter writer) { return "email".equals(writer.getName()); }
                }
                class Desk {
                    private final ObjectMapper quiet = new ObjectMapper().setAnnotationIntrospector(new Quiet());
                    void write(Person person) throws Exception {
                        System.out.println(quiet.writeValueAsString(person)); // leak: phone -> stdout
                        ObjectMapper mapper = new ObjectMapper();
                        System.out.println(mapper.writeValueAsString(person)); // leak: email, phone -> stdout
                        System.out.println(mapper.writer(new SimpleFilterProvider().addFilter("audit", new NoPhone())).writeValueAsString(person)); // leak: email -> stdout
                        System.out.println(mapper.writer(new SimpleFilterProvider().addFilter("audit", new OnlyMail())).writeValueAsString(person)); // leak: email -> stdout
                    }
                }
                """);
    }

    @Test
    void visibilityIsAskedFor() {
        Leaks.check("""
                import jakarta.json.bind.*;
                import jakarta.json.bind.config.PropertyVisibilityStrategy;
                import java.lang.reflect.*;
                class Person {
                    private String ref;
                    private String email;
                    private String phone;
                    public String getEmail() { return email; }
                }
                class FieldsOnly implements PropertyVisibilityStrategy {
                    public boolean isVisible(Field field) { return field.getName().equals("phone"); }
                    public boolean isVisible(Method method) { return false; }
                }
                class Desk {
                    private final Jsonb own = JsonbBuilder.create(new JsonbConfig().withFormatting(true).withPropertyVisibilityStrategy(new FieldsOnly()));
                    void write(Person person) {
                        System.out.println(own.toJson(person)); // leak: phone -> stdout
                        System.out.println(JsonbBuilder.create().toJson(person)); // leak: email -> stdout
                    }
                }
                """);
    }

    @Test
    void helpersOfTheApplicationWriteAnything() {
        Leaks.check(MODEL, """
                import com.google.gson.*;
                class Hide implements ExclusionStrategy {
                    public boolean shouldSkipField(FieldAttributes f) { return f.getAnnotation(Hidden.class) != null; }
                    public boolean shouldSkipClass(Class<?> type) { return type == Bank.class; }
                }
                class Json {
                    private static final Gson HIDING = new GsonBuilder().setExclusionStrategies(new Hide()).create();
                    private final Gson first = new GsonBuilder().setVersion(1.0).create();
                    private static final Gson PLAIN = new Gson();
                    static String hiding(Object any) { return HIDING.toJson(any); }
                    static String plain(Object any) { return PLAIN.toJson(any); }
                    String first(Object any) { return first.toJson(any); }
                }
                class Desk {
                    void write(Person person, Shape shape, Json json) {
                        System.out.println(Json.hiding(person)); // leak: phone -> stdout
                        System.out.println(Json.hiding(person.bank));
                        System.out.println(Json.plain(person)); // leak: bank_account, email, phone -> stdout
                        System.out.println(json.first(shape)); // leak: phone -> stdout
                    }
                }
                """);
    }
}
