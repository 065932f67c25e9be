package io.github.piiflow.ast;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.code.AnnotationUse;
import io.github.piiflow.code.AnnotationUse.NameUse;
import io.github.piiflow.code.TypeDecl;
import io.github.piiflow.code.TypeUse;
import io.github.piiflow.code.Variable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AnnotationsTest {

    @Test
    void valuesOfAllKinds() {
        AnnotationUse annotation = annotation("@a.B(text = \"x\" + \"y\", number = -1, flag = true, type = C[].class,"
                + " name = D.E, nested = @F(1), list = {\"a\", G}, left = 1 + H, c = 'c')");

        assertThat(annotation.name()).isEqualTo("a.B");
        assertThat(annotation.values())
                .isEqualTo(Map.of(
                        "text",
                        "xy",
                        "number",
                        -1,
                        "flag",
                        true,
                        "type",
                        new TypeUse("C", List.of(), 1),
                        "name",
                        new NameUse("D.E"),
                        "nested",
                        new AnnotationUse("F", Map.of("value", 1)),
                        "list",
                        List.of("a", new NameUse("G")),
                        "c",
                        'c'));
    }

    @Test
    void singleMemberIsCalledValue() {
        assertThat(annotation("@A(\"x\")").values()).isEqualTo(Map.of("value", "x"));
        assertThat(annotation("@A").values()).isEmpty();
        assertThat(annotation("@A()").values()).isEmpty();
    }

    @Test
    void annotationsOfFieldsParametersAndVariables() {
        TypeDecl type =
                Lowered.type("class X { @A int f; void m(@B int p) { @C int l = 1; for (@D int e : g()) { } } }");

        assertThat(Lowered.field(type, "f").annotations())
                .extracting(AnnotationUse::name)
                .containsExactly("A");
        assertThat(Objects.requireNonNull(Lowered.method(type, "m").body()).variables().stream()
                        .filter(Objects::nonNull)
                        .map(Variable::annotations)
                        .map(all -> all.get(0).name()))
                .containsExactly("B", "C", "D");
    }

    private static AnnotationUse annotation(String written) {
        return Lowered.type(written + " class X { }").annotations().get(0);
    }
}
