package io.github.piiflow.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.testing.Flow;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestModulesTest {
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
        TestModules modules = new TestModules(Set.of("test", "integrationtest"));

        assertThat(modules.concern(Flow.in(Map.of(file, CALL)).at(file, CALL))).isEqualTo(concerned);
    }
}
