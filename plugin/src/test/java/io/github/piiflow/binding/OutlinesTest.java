package io.github.piiflow.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OutlinesTest {
    private static final Outlines OUTLINES = Outlines.of(List.of("""
            # a comment
            com/acme/Client 1537 Ljava/lang/Object;Lcom/acme/Base<Ljava/lang/String;>;
             1025 post ()Lcom/acme/Client$Spec;
             25 HEADER Ljava/lang/String; X-Client
            com/acme/Client$Spec 1545 Ljava/lang/Object;
            """));

    @Test
    void aClassHasItsMembers() {
        ClassFile client = Objects.requireNonNull(OUTLINES.read("com/acme/Client"));

        assertThat(client.signature()).isEqualTo("Ljava/lang/Object;Lcom/acme/Base<Ljava/lang/String;>;");
        assertThat(client.methods()).extracting(ClassFile.Member::name).containsExactly("post");
        assertThat(client.fields()).extracting(ClassFile.Member::constant).containsExactly("X-Client");
        assertThat(client.members()).containsEntry("Spec", "com/acme/Client$Spec");
    }

    @Test
    void theLastClassMayHaveNone() {
        ClassFile spec = Objects.requireNonNull(OUTLINES.read("com/acme/Client$Spec"));

        assertThat(spec.methods()).isEmpty();
        assertThat(spec.outerName()).isEqualTo("com/acme/Client");
    }

    @Test
    void onlyWhatIsListedIsThere() {
        assertThat(OUTLINES.has("com/acme/Client")).isTrue();
        assertThat(OUTLINES.has("com/acme/Other")).isFalse();
        assertThat(OUTLINES.read("com/acme/Other")).isNull();
        assertThat(OUTLINES.hasPackage("com.acme")).isTrue();
        assertThat(OUTLINES.hasPackage("com.acme.client")).isFalse();
        assertThat(Outlines.NONE.has("com/acme/Client")).isFalse();
    }
}
