package io.github.piiflow.dataflow;

import io.github.piiflow.testing.Leaks;
import org.junit.jupiter.api.Test;

/** Keys whose text says nothing, but the name of the constant that they are. */
class ConstantNamesTest {
    @Test
    void constantsAreCalledWhatTheyMean() {
        Leaks.check("""
                interface Columns {
                    String EMAIL = "c_17";
                    String COLOUR = "c_18";
                    String LAST_NAME = "connection.username";
                }
                class Desk {
                    static final String PHONE = "c19";
                    void print(java.sql.ResultSet row, org.json.JSONObject json) throws Exception {
                        System.out.println(row.getString(Columns.EMAIL)); // leak: email -> stdout
                        System.out.println(row.getString(Columns.COLOUR));
                        System.out.println(row.getString(Columns.LAST_NAME));
                        System.out.println(json.getString(PHONE)); // leak: phone -> stdout
                        Runnable later = () -> System.out.println(json.getString(PHONE)); // leak: phone -> stdout
                        later.run();
                        System.out.println(json.getString("c19"));
                    }
                }
                """);
    }

    @Test
    void theClaimsAsAWholeSayWhoItIs() {
        Leaks.check("""
                import java.util.Map;
                import org.springframework.security.oauth2.jwt.Jwt;
                class Desk {
                    void print(Jwt jwt) {
                        System.out.println(jwt.getClaims()); // leak: generic_personal -> stdout
                        for (Map.Entry<String, Object> entry : jwt.getClaims().entrySet()) {
                            System.out.println(entry.getKey() + "=" + entry.getValue()); // leak: generic_personal -> stdout
                        }
                        System.out.println(jwt.getClaims().get("email")); // leak: email -> stdout
                        System.out.println(jwt.getClaims().get("scope"));
                        System.out.println(jwt.getClaims().keySet());
                    }
                }
                """);
    }
}
