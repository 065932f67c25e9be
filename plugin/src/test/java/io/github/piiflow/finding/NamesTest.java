package io.github.piiflow.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.catalog.Element;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.SinkKind;
import io.github.piiflow.testing.Flow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NamesTest {
    private static final Map<String, String> SOURCES = Map.of("A.java", "out(x);");

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            FIELD     , com.acme.Buyer#email                    , Buyer.email
            FIELD     , com.acme.Shop.Buyer#email               , Shop.Buyer.email
            FIELD     , Buyer#email                             , Buyer.email
            PARAMETER , `com.acme.Desk#call(String,int)@phone`  , phone of Desk.call
            LOCAL     , com.acme.Desk#<init>()@phone            , phone of Desk.<init>
            METHOD    , com.acme.Buyer#getEmail()               , Buyer.getEmail
            KEY       , "e.mail@home"                           , key "e.mail@home"
            TYPE      , com.acme.EmailAddress                   , EmailAddress
            """)
    void element(Element.Kind kind, String name, String shown) {
        Element element = new Element(kind, name, "email", Confidence.HIGH, List.of("why"), Protection.RAW, null);

        assertThat(Names.element(element)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "org.slf4j.Logger.info, Logger.info",
        "java.lang.IllegalStateException.<init>, new IllegalStateException",
        "com.acme.Customer#nationalId, Customer.nationalId",
        "log, log"
    })
    void api(String api, String shown) {
        assertThat(Names.api(api)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "LOG, place, , written to the log in OrderService.place",
        "LOG, <init>, , written to the log in the constructor of OrderService",
        "LOG, <clinit>, , written to the log in the initialiser of OrderService",
        "THIRD_PARTY, place, stripe, sent to stripe in OrderService.place",
        "THIRD_PARTY, place, , sent to a third party in OrderService.place",
        "HTTP, place, api.partner.example, sent over HTTP to api.partner.example in OrderService.place",
        "STORAGE, '', , stored"
    })
    void title(SinkKind kind, String method, @Nullable String recipient, String end) {
        assertThat(titleOf(kind, method, recipient)).isEqualTo("National identity number (Person.id) is " + end);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasATitle(SinkKind kind) {
        assertThat(titleOf(kind, "m", null)).endsWith(" in OrderService.m");
    }

    private static String titleOf(SinkKind kind, String method, @Nullable String recipient) {
        return Flow.findings(
                        SOURCES,
                        Flow.in(SOURCES)
                                .element("national_id", "com.acme.Person#id")
                                .sink(kind, "com.acme.Out.put")
                                .inside("com.acme.OrderService", method)
                                .to(recipient, null)
                                .at("A.java", "out(x);"))
                .get(0)
                .title();
    }
}
