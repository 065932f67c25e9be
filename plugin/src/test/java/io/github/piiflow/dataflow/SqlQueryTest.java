package io.github.piiflow.dataflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlQueryTest {
    @Test
    void columnsHaveTheirNameOrTheOneTheyAreGiven() {
        assertThat(SqlQuery.columns("select distinct u.id, u.last_name, upper(x) AS `phoneNo`, count(*), 1 n from u"))
                .containsExactlyInAnyOrder("id", "lastname", "phoneno", "n");
        assertThat(SqlQuery.columns("SELECT DISTINCT(name), (select max(a, b) from t) best\nFROM u"))
                .containsExactlyInAnyOrder("name", "best");
        assertThat(SqlQuery.columns("select a.mail \"owner.mail\" from a")).containsExactly("owner");
    }

    @Test
    void tagsAndRemarksAreLeftOut() {
        assertThat(SqlQuery.columns("<script><!-- all --> select id, -- the number\n <if test=\"a\">name,</if> age"
                        + " from t where x &lt; 1</script>"))
                .containsExactlyInAnyOrder("id", "name", "age");
    }

    @Test
    void whatIsNotSaidIsNotKnown() {
        assertThat(SqlQuery.columns("select * from u")).isNull();
        assertThat(SqlQuery.columns("select u.id, u.* from u")).isNull();
        assertThat(SqlQuery.columns("select ${columns} from u")).isNull();
        assertThat(SqlQuery.columns("with x as (select 1) select a from x")).isNull();
        assertThat(SqlQuery.columns("update u set a = 1")).isNull();
    }
}
