package io.github.piiflow.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.rule.Mapping.Access;
import io.github.piiflow.rule.Mapping.Mark;
import io.github.piiflow.rule.Mapping.Role;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What packs say about serialisers, mappers and returned values. */
class MappingReaderTest {
    @Test
    void everyNameHasAMappingThatReadsFieldsIfNothingIsSaid() throws Exception {
        Mapping yaml = mapping("yaml", "version: 1");

        assertThat(yaml.access()).isEqualTo(Access.FIELDS);
        assertThat(yaml.readsTransient()).isFalse();
        assertThat(yaml.marks(Role.OMITS)).isEmpty();
    }

    @Test
    void anAnnotationStandsAloneOrWithConditions() throws Exception {
        Mapping jackson = mapping("jackson", """
                version: 1
                mappings:
                  jackson:
                    access: properties
                    transient: true
                    omits:
                      - a.Ignore
                      - { annotation: [a.Property, b.Property], when: { access: [WRITE_ONLY] }, names: value }
                """);

        assertThat(jackson.access()).isEqualTo(Access.PROPERTIES);
        assertThat(jackson.readsTransient()).isTrue();
        assertThat(jackson.marks(Role.OMITS))
                .extracting(Mark::annotation)
                .containsExactly("a.Ignore", "a.Property", "b.Property");
        assertThat(jackson.marks(Role.OMITS).get(1).attributes()).containsExactly("value");
        assertThat(Objects.requireNonNull(
                                jackson.marks(Role.OMITS).get(1).when().get("access"))
                        .get(0)
                        .matcher("WRITE_ONLY")
                        .matches())
                .isTrue();
    }

    @Test
    void oneMappingIsLikeAnotherAndSaysMore() throws Exception {
        Mapping exposed = mapping("gson-exposed", """
                version: 1
                mappings:
                  gson-exposed: { like: gson, keeps: a.Expose }
                  gson: { access: all, omits: a.Ignore }
                """);

        assertThat(exposed.access()).isEqualTo(Access.ALL);
        assertThat(exposed.marks(Role.OMITS)).extracting(Mark::annotation).containsExactly("a.Ignore");
        assertThat(exposed.marks(Role.KEEPS)).extracting(Mark::annotation).containsExactly("a.Expose");
        assertThat(exposed.name()).isEqualTo("gson-exposed");
    }

    @Test
    void twoThatAreLikeEachOtherEnd() throws Exception {
        Mapping gson = mapping("gson", """
                version: 1
                mappings: { gson: { like: jackson, omits: a.A }, jackson: { like: gson, omits: a.B } }
                """);

        assertThat(gson.marks(Role.OMITS)).extracting(Mark::annotation).contains("a.A", "a.B");
    }

    @Test
    void whatLaterFilesSayComesOnTop() throws Exception {
        RuleSet set = RuleLoader.load(
                ConfigFile.of("one.yml", "version: 1\nmappings: { jpa: { omits: a.A, deep: true } }"),
                ConfigFile.of("two.yml", "version: 1\nmappings: { jpa: { omits: a.B } }"));

        Mapping jpa = Objects.requireNonNull(set.rules().mappings().get("jpa"));
        assertThat(jpa.marks(Role.OMITS)).extracting(Mark::annotation).containsExactly("a.A", "a.B");
        assertThat(jpa.deep()).isTrue();
    }

    @Test
    void convertersAreMethodsOfTheClassThatAnAttributeNames() throws Exception {
        Mapping jpa = mapping("jpa", """
                version: 1
                mappings:
                  jpa: { converts: { annotation: a.Type, names: value, method: set, from: arg1, to: arg0 } }
                """);

        Mapping.Conversion conversion =
                Objects.requireNonNull(jpa.marks(Role.CONVERTS).get(0).conversion());
        assertThat(conversion.method()).isEqualTo("set");
        assertThat(conversion.from()).hasToString("arg1");
        assertThat(conversion.to()).hasToString("arg0");
        assertThat(conversion.automatic()).isFalse();
    }

    @Test
    void whatMethodsGiveBackLeaves() throws Exception {
        ReturnRule rule = RuleLoader.load(ConfigFile.of("piiflow.yml", """
                        version: 1
                        returns: [{ annotation: a.Get, with: [a.Rest], sink: response, as: fields:json, onlyText: true }]
                        """))
                .rules()
                .returns()
                .get(0);

        assertThat(rule.annotations()).containsExactly("a.Get");
        assertThat(rule.with()).containsExactly("a.Rest");
        assertThat(rule.onlyText()).isTrue();
        assertThat(rule.sink().kind()).isEqualTo(SinkKind.RESPONSE);
        assertThat(rule.sink().serialiser()).isEqualTo("json");
    }

    private static Mapping mapping(String name, String yaml) throws RuleException {
        return Objects.requireNonNull(RuleLoader.load(ConfigFile.of("piiflow.yml", yaml))
                .rules()
                .mappings()
                .get(name));
    }
}
