package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** What was put under a key comes out under it, over calls and texts. */
class KeptKeysTest {
    @Test
    void aMapThatIsPassedOnKeepsItsKeys() {
        check(CUSTOMER, """
                import com.google.gson.*;
                import com.google.gson.reflect.TypeToken;
                import java.lang.reflect.Type;
                import java.util.*;
                class Hook {
                    private final Merge merge = new Merge();
                    void send(Customer customer, Gson gson) {
                        Map<String, Object> map = new HashMap<>();
                        map.put("created", customer.getEmail());
                        map.put("timestamp", "now");
                        process(gson.toJson(map));
                    }
                    void process(String payload) {
                        Type type = new TypeToken<Map<String, String>>() {}.getType();
                        Map<String, Object> scopes = new Gson().fromJson(payload, type);
                        if (scopes.get("clientId") != null) {
                            scopes.put("owner", new Customer("1").getEmail());
                            merge.compile(scopes, new HashMap<>());
                        }
                    }
                }
                class Merge {
                    String compile(Map<String, Object> scopes, Map<String, String> data) {
                        scopes.put("static", new Object());
                        mapped(data, scopes);
                        return "";
                    }
                    private Map<String, Object> mapped(Map<String, String> data, Map<String, Object> scopes) {
                        for (Map.Entry<String, String> entry : data.entrySet()) {
                            String url = scopes.get("BASE_URI") + entry.getValue();
                            System.out.println(url);
                            System.out.println(scopes.get("created")); // leak: email -> stdout
                            scopes.put(entry.getKey(), url);
                        }
                        return scopes;
                    }
                }
                """);
    }

    @Test
    void whoPutsUnderAnUnknownKeyLeavesTheOthers() {
        check(CUSTOMER, """
                import java.util.*;
                class Box {
                    static void put(Map<String, String> map, String key, String value, int depth) {
                        if (depth > 0) {
                            put(map, key, value, depth - 1);
                        } else {
                            map.put(key, value);
                        }
                    }
                    static void cover(Map<String, String> map) {
                        for (Map.Entry<String, String> entry : map.entrySet()) {
                            map.put(entry.getKey(), "***");
                        }
                    }
                }
                class Desk {
                    void safe(Customer customer, String key) {
                        Map<String, String> map = new HashMap<>();
                        map.put("mail", customer.getEmail());
                        Box.put(map, key, customer.getId(), 3);
                        System.out.println(map.get("plan"));
                        System.out.println(map.get("mail")); // leak: email -> stdout
                    }
                    void leaky(Customer customer, String key) {
                        Map<String, String> map = new HashMap<>();
                        map.put("plan", customer.getId());
                        Box.put(map, key, customer.getEmail(), 3);
                        System.out.println(map.get("plan")); // leak: email -> stdout
                    }
                }
                """);
    }
}
