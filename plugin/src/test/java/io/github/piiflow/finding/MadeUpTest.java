package io.github.piiflow.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.testing.Flow;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MadeUpTest {
    private static final String CALL = "log.info(customer);";

    @ParameterizedTest
    @CsvSource({
        "shop-integrationtest/src/main/java/com/acme/Users.java, true",
        "server/shop-integration-test/src/main/java/com/acme/Users.java, true",
        "shop.test/src/main/java/com/acme/Users.java, true",
        "test/src/main/java/com/acme/Users.java, true",
        "shop-latest/src/main/java/com/acme/Users.java, false",
        "test-plan/src/main/java/com/acme/Users.java, false",
        "shop/src/main/java/com/acme/test/Users.java, false",
        "src/main/java/com/acme/Users.java, false",
        "com/acme/Users.java, false"
    })
    void modulesOfTestsAreToldByTheirNames(String file, boolean concerned) {
        MadeUp modules = new MadeUp(Set.of("test", "integrationtest"), Set.of());

        assertThat(modules.concern(Flow.in(Map.of(file, CALL)).at(file, CALL))).isEqualTo(concerned);
    }

    @ParameterizedTest
    @CsvSource({
        "src/main/java/com/acme/TestDataService.java, true",
        "src/main/java/com/acme/TestData.java, true",
        "src/main/java/com/acme/TestDatabase.java, false",
        "src/main/java/com/acme/LatestData.java, false"
    })
    void classesThatMakeDataAreToldByTheirNames(String file, boolean concerned) {
        MadeUp classes = new MadeUp(Set.of(), Set.of("TestData"));

        assertThat(classes.concern(Flow.in(Map.of(file, CALL)).at(file, CALL))).isEqualTo(concerned);
    }
}
