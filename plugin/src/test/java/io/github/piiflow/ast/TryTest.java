package io.github.piiflow.ast;

import static io.github.piiflow.ast.Lowered.statements;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.code.Body;
import io.github.piiflow.code.Variable;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TryTest {

    @Test
    void catchAndFinally() {
        assertThat(statements("try { f(); } catch (A | b.B e) { g(e); } finally { h(); }"))
                .isEqualTo("""
                        try {
                          f()
                        }
                        catch [A, b.B] e {
                          g(e)
                        }
                        finally {
                          h()
                        }
                        """);
    }

    @Test
    void exceptionOfOneTypeHasThatType() {
        Body body = Objects.requireNonNull(
                Lowered.type("class A { void m() { try { } catch (B e) { } catch (C | D e) { } } }")
                        .methods()
                        .get(0)
                        .body());

        assertThat(body.variables()).extracting(Variable::kind).containsOnly(Variable.Kind.CAUGHT);
        assertThat(body.variables()).extracting(v -> v.type() + "").containsExactly("B", "null");
    }

    @Test
    void resourcesAreClosedInReverse() {
        assertThat(statements("try (var x = f(); o) { g(x); }")).isEqualTo("""
                        try {
                          %6 = f()
                          x = %6
                          g(x)
                          o.close()
                          x.close()
                        }
                        """);
    }
}
