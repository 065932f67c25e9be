package io.github.piiflow.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallParserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "info",
                "new",
                "*",
                "size()",
                "put(*,*)",
                "of(...)",
                "of(String,...)",
                "info(String,Object...)",
                "write(byte[],int,int)",
                "get(java.util.Map.Entry)",
                "asList(java.lang.Object...)",
                "deep(int[][])",
                "all(int[]...)"
            })
    void methodPatternsAreReadAndWrittenAlike(String text) throws SyntaxProblem {
        assertThat(CallParser.call(text)).hasToString(text);
    }

    @Test
    void blanksBetweenParametersDoNotCount() throws SyntaxProblem {
        assertThat(CallParser.call("put( Object, String )")).hasToString("put(Object,String)");
    }

    @Test
    void aMethodIsATypeAndAPattern() throws SyntaxProblem {
        CallParser.Method method = CallParser.method("com.acme.Masker.mask(java.lang.String)");

        assertThat(method.type()).isEqualTo("com.acme.Masker");
        assertThat(method.call()).hasToString("mask(java.lang.String)");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '^', delimiter = '|', textBlock = """
                    put(           | 4  | expected a parameter type, found the end in `put(`
                    put(String     | 10 | expected `,`, found the end in `put(String`
                    put(,)         | 4  | expected a parameter type, found `,)` in `put(,)`
                    put(String,)   | 11 | expected a parameter type, found `)` in `put(String,)`
                    put(*)x        | 6  | expected the end, found `x` in `put(*)x`
                    put it         | 3  | expected `(` or the end, found ` it` in `put it`
                    a.b            | 1  | expected `(` or the end, found `.b` in `a.b`
                    set*All        | 4  | expected `(` or the end, found `All` in `set*All`
                    of(...,String) | 6  | expected `)`, found `,String)` in `of(...,String)`
                    of(int...,int) | 10 | expected nothing after a varargs parameter, found `int)` in `of(int...,int)`
                    put(Map<K,V>)  | 7  | expected a type after erasure, without type arguments, found `<K,V>)` in `put(Map<K,V>)`
                    -              | 0  | expected a method name, `new` or `*`, found `-`
                    """)
    void aWrongMethodPatternIsExplained(String text, int offset, String message) {
        assertThatThrownBy(() -> CallParser.call(text))
                .isInstanceOfSatisfying(
                        SyntaxProblem.class, e -> assertThat(e.offset()).isEqualTo(offset))
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '^', delimiter = '|', textBlock = """
                    java.util.Map<K,V>  | 13 | types have no type arguments here; write `java.util.Map`
                    java.util.Map$Entry | 13 | nested types are written with a dot: `java.util.Map.Entry`
                    org.slf4j.*Logger   | 3  | a name with `*` matches simple names of unresolved types and has no package
                    java..Map           | 5  | expected a name, found `.Map` in `java..Map`
                    java util           | 4  | expected a dotted type name, found ` util` in `java util`
                    java-util*          | 0  | expected a simple name with `*`, found `java-util*`
                    """)
    void aWrongTypeIsExplained(String text, int offset, String message) {
        assertThatThrownBy(() -> CallParser.type(text))
                .isInstanceOfSatisfying(
                        SyntaxProblem.class, e -> assertThat(e.offset()).isEqualTo(offset))
                .hasMessage(message);
    }

    @Test
    void aMethodWithoutATypeIsExplained() {
        assertThatThrownBy(() -> CallParser.method("mask(java.lang.String)"))
                .hasMessage(
                        "expected a type and a method such as `com.acme.Masker.mask(*)`, found `mask(java.lang.String)`");
    }
}
