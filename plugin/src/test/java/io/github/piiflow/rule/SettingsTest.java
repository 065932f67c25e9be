package io.github.piiflow.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.rule.Settings.FailOn;
import io.github.piiflow.rule.Settings.FirstParty;
import io.github.piiflow.symbol.Place;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void whatIsNotWrittenIsEmpty() throws RuleException {
        assertThat(load("version: 1").context()).isEmpty();
        assertThat(load("version: 1"))
                .usingRecursiveComparison()
                .ignoringFields("places")
                .isEqualTo(Settings.NONE);
        assertThat(RuleLoader.load().settings()).isEqualTo(Settings.NONE);
    }

    @Test
    void everySettingIsRead() throws RuleException {
        Settings settings = load("""
                version: 1
                context: contact
                dataTypes: { email: { category: contact, sensitivity: medium } }
                firstParty: { hosts: ["*.acme.example", localhost], packages: com.acme.client }
                sharing:
                  - recipient: stripe
                    purpose: payment
                    allow: [email]
                  - { recipient: acme-analytics, allow: [] }
                include: src/**
                exclude: ["**/generated/**"]
                builtin: false
                failOn: none
                minConfidence: medium
                formats: [html, sarif]
                """);

        assertThat(settings.context()).contains("contact");
        assertThat(settings.firstParty())
                .isEqualTo(new FirstParty(List.of("*.acme.example", "localhost"), List.of("com.acme.client")));
        assertThat(settings.sharing().orElseThrow())
                .satisfiesExactly(
                        line -> {
                            assertThat(line.recipient()).isEqualTo("stripe");
                            assertThat(line.purpose()).isEqualTo("payment");
                            assertThat(line.allow()).isEqualTo(Set.of("email"));
                            assertThat(line.place()).hasToString("piiflow.yml:6");
                        },
                        line -> {
                            assertThat(line.recipient()).isEqualTo("acme-analytics");
                            assertThat(line.purpose()).isNull();
                            assertThat(line.allow()).isEmpty();
                        });
        assertThat(settings.include()).containsExactly("src/**");
        assertThat(settings.exclude()).containsExactly("**/generated/**");
        assertThat(settings.builtin()).isFalse();
        assertThat(settings.failOn()).contains(new FailOn(null));
        assertThat(settings.minConfidence()).contains(Confidence.MEDIUM);
        assertThat(settings.formats()).contains(List.of("html", "sarif"));
    }

    @Test
    void everySettingKnowsWhereItWasWritten() throws RuleException {
        Settings settings = load("version: 1\nfailOn: high\nexclude: [a]");

        assertThat(settings.places()).containsOnlyKeys("version", "failOn", "exclude");
        assertThat(settings.places().get("failOn"))
                .extracting(Place::line, Place::column)
                .containsExactly(2, 9);
    }

    @Test
    void aLaterFileReplacesKeyByKey() throws RuleException {
        Settings settings = RuleLoader.load(
                        ConfigFile.of("a.yml", "version: 1\nfailOn: high\nexclude: [a]\nformats: [html]"),
                        ConfigFile.of("b.yml", "version: 1\nfailOn: low\nexclude: [b]"))
                .settings();

        assertThat(settings.failOn()).contains(new FailOn(Severity.LOW));
        assertThat(settings.exclude()).containsExactly("b");
        assertThat(settings.formats()).contains(List.of("html"));
        assertThat(settings.places().get("failOn")).hasToString("b.yml:2");
    }

    private static Settings load(String text) throws RuleException {
        return RuleLoader.load(ConfigFile.of("piiflow.yml", text)).settings();
    }
}
