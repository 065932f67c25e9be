package io.github.piiflow.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jane.doe@acme.com                         | [masked e-mail]
            to: Jürgen.Müller+shop@mail.müller.de!    | to: [masked e-mail]!
            \\"jane_doe@acme.co.uk\\"                 | \\"[masked e-mail]\\"
            mailto:jane@acme.com?subject=1            | mailto:[masked e-mail]?subject=1
            call +49 170 1234567 now                  | call [masked phone number] now
            +1 (555) 010-9999                         | [masked phone number]
            +441632960961                             | [masked phone number]
            (555) 123-4567                            | [masked phone number]
            555-123-4567                              | [masked phone number]
            030 1234567                               | [masked phone number]
            020 7946 0958                             | [masked phone number]
            089/1234567                               | [masked phone number]
            06 12 34 56 78                            | [masked phone number]
            4111 1111 1111 1111                       | [masked card number]
            card=5500-0000-0000-0004;                 | card=[masked card number];
            378282246310005                           | [masked card number]
            DE89370400440532013000                    | [masked IBAN]
            GB82 WEST 1234 5698 7654 32               | [masked IBAN]
            NO93 8601 1117 947                        | [masked IBAN]
            ssn 078-05-1120                           | ssn [masked national id]
            """)
    void masksWhatLooksReal(String text, String masked) {
        assertThat(Masking.mask(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "order 2024-000123",
                "ORD-20241121-000123",
                "4111111111111112", // no Luhn sum
                "0.4111111111111111",
                "1234567890123456",
                "order 12345678",
                "2024-11-21T10:15:30.123456789Z",
                "2024-11-21 10:15:30",
                "550e8400-e29b-41d4-a716-446655440000",
                "192.168.100.200",
                "10.0.0.1:8080",
                "version 1.2.3-456",
                "DE89370400440532013001", // wrong check digits
                "DEADBEEF0123456789",
                "978-3-16-148410-0",
                "user@localhost",
                "@Email must hold",
                "{}@{}",
                "%s@%s.com",
                "a+b-1234567",
                "1,234,567.89",
                "0x7fffffff 0xdeadbeef",
                "timestamp 1732185330123",
                "placed {} of {} in 1234 ms",
                "no digits at all"
            })
    void leavesAlone(String text) {
        assertThat(Masking.mask(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            log.info("for jane@acme.com", x);         | log.info("for [masked e-mail]", x);
            call("+49 170 1234567");                  | call("[masked phone number]");
            int x = y +49170123456 + z;               | int x = y +49170123456 + z;
            long d = 123-45-6789;                     | long d = 123-45-6789;
            check("123-45-6789");                     | check("[masked national id]");
            pay(4111_1111_1111_1111L);                | pay([masked card number]L);
            log.info(x); // ask jane@acme.com         | log.info(x); // ask [masked e-mail]
            log.info(x /* +49 170 1234567 */);        | log.info(x /* [masked phone number] */);
            log.info("jane@acme.com not closed        | log.info("[masked e-mail] not closed
            """)
    void inSourceArithmeticIsNoPhoneNumber(String source, String masked) {
        assertThat(Masking.maskSource(source)).isEqualTo(masked);
    }
}
