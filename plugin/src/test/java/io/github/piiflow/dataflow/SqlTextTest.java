package io.github.piiflow.dataflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlTextTest {
    @Test
    void valuesGoIntoTheColumnsOfAnInsert() {
        assertThat(SqlText.written("insert into t(a, \"b\", c) values (now(), ?, lower(:name))"))
                .containsExactly(new SqlText.Written(0, "", "b"), new SqlText.Written(1, "name", "c"));
    }

    @Test
    void conditionsOfAnUpdateAreNotWritten() {
        assertThat(SqlText.written("UPDATE t SET x.a = #{user.mail,jdbcType=VARCHAR}, b=$2 WHERE c = :c"))
                .containsExactly(new SqlText.Written(0, "user.mail", "a"), new SqlText.Written(1, "", "b"));
    }

    @Test
    void withoutColumnsOnlyTheNamesAreKnown() {
        assertThat(SqlText.written("insert into t values (:a, :b)"))
                .extracting(SqlText.Written::name)
                .containsExactly("a", "b");
        assertThat(SqlText.written("insert into t values (:a)").get(0).column()).isNull();
    }

    @Test
    void whatReadsWritesNothing() {
        assertThat(SqlText.written("select a from t where b = ?")).isEmpty();
        assertThat(SqlText.written("delete from t where b = ?")).isEmpty();
        assertThat(SqlText.writes("\n  insert into t values (1)")).isTrue();
    }

    @Test
    void tagsOfMappersAreLeftOut() {
        assertThat(SqlText.written("update t <set><if test=\"a != null\">a = #{a},</if></set> where id = #{id}"))
                .containsExactly(new SqlText.Written(0, "a", "a"));
    }
}
