package io.github.piiflow.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RuleLoaderTest {

    @Test
    void aFileWithEveryKeyIsRead() throws Exception {
        RuleSet set = RuleLoader.load(ConfigFile.of("piiflow.yml", """
                version: 1
                dataTypes:
                  email:
                    label: E-mail address
                    category: contact
                    sensitivity: medium
                    legal: [GDPR4, CCPA-A]
                    names:
                      en: [email, e_mail, ~mail]
                      de: [=email_adresse]
                    negatives: [email_service]
                  loyalty_number: { category: financial, sensitivity: medium, names: [loyalty_number] }
                vocabulary:
                  personWords: [customer]
                  protectedWords: { masked: [masked, redacted] }
                annotations:
                  - { annotation: jakarta.validation.constraints.Email, dataType: email }
                  - { annotation: "NotPersonal", dataType: none }
                rows:
                  - on: org.slf4j.Logger
                    call: [trace, "info(String,Object...)"]
                    sink: log
                    reads: { positions: ["arg*"], as: toString }
                  - on: java.util.Map
                    call: "put(*,*)"
                    flow: ["arg1 => this{arg0}", "arg0 => this.key", "this{arg0} => return"]
                  - on: jakarta.mail.internet.InternetAddress
                    text: [this.address, this.personal]
                policy:
                  log: { low: note, medium: medium, accept: [masked] }
                rules:
                  log: { title: Personal data in a log, cwe: [532] }
                firstParty: { hosts: ["*.acme.example"], packages: [com.acme] }
                protections:
                  - { method: "com.acme.Masker.mask(*)", state: masked }
                sharing:
                  - { recipient: stripe, purpose: payment, allow: [email] }
                exclude: ["**/generated/**"]
                failOn: high
                minConfidence: low
                formats: [html]
                """));

        Rules rules = set.rules();
        assertThat(rules.dataTypes()).containsOnlyKeys("email", "loyalty_number");
        assertThat(Objects.requireNonNull(rules.dataTypes().get("email")).names())
                .extracting(DataType.NamePattern::words)
                .containsExactly(List.of("email"), List.of("e", "mail"), List.of("mail"), List.of("email", "adresse"));
        assertThat(rules.rows(List.of("org.slf4j.Logger"), true, "trace", null, 1, null))
                .hasSize(1);
        assertThat(set.settings().failOn()).contains(new Settings.FailOn(Severity.HIGH));
    }
}
