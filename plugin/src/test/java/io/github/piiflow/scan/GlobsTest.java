package io.github.piiflow.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobsTest {

    @ParameterizedTest
    @CsvSource({
        "**/generated/**, app/generated/A.java",
        "**/generated/**, generated/A.java",
        "generated/, generated/x/A.java",
        "**/*Dto.java, x/BuyerDto.java",
        "**/*Dto.java, BuyerDto.java",
        "src/?.java, src/A.java",
        "src\\main\\**, src/main/A.java"
    })
    void matches(String glob, String path) {
        assertThat(new Globs(List.of(glob)).match(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "*.java, x/A.java",
        "**/generated/**, app/generatedby/A.java",
        "src/?.java, src/AB.java",
        "src/main/A.java, src/main/AXjava"
    })
    void doesNotMatch(String glob, String path) {
        assertThat(new Globs(List.of(glob)).match(path)).isFalse();
    }

    @Test
    void noGlobsMatchNothing() {
        assertThat(new Globs(List.of()).match("A.java")).isFalse();
    }
}
