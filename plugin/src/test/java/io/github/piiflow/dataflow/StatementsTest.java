package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.check;

import io.github.piiflow.testing.LeakFolder;
import org.junit.jupiter.api.Test;

/** Statements of databases: their columns say what their parameters are, and only what they name is written. */
class StatementsTest {
    private static final String STAY = "record Stay(long no, String ward, String diagnosis, String iban) {}";

    @Test
    void columnsSayWhatArgumentsAre() {
        check("""
                import org.springframework.jdbc.core.JdbcTemplate;
                class Store {
                    void write(JdbcTemplate jdbc, String[] cells, String value) {
                        jdbc.update("insert into p(ward, passport_number) values (?, ?)", cells[0], cells[1]); // leak: passport -> storage
                        jdbc.update("insert into p(ward, shelf) values (?, ?)", cells[0], cells[1]);
                        jdbc.update("update p set blood_type = ? where no = ?", value, 7); // leak: blood_type -> storage
                        jdbc.update("update p set shelf = ? where passport_number = ?", value, cells[2]);
                        jdbc.update("update p set blood_type = ?", "unknown");
                    }
                }
                """);
    }

    @Test
    void mappersWriteWhatTheirStatementsName() {
        check(STAY, """
                import org.apache.ibatis.annotations.Insert;
                import org.apache.ibatis.annotations.Param;
                import org.apache.ibatis.annotations.Update;
                import org.jdbi.v3.sqlobject.customizer.Bind;
                import org.jdbi.v3.sqlobject.statement.SqlUpdate;
                interface Patients {
                    @Insert({"insert into p(no, dx)", "values (#{no}, #{diagnosis})"})
                    int insert(Stay stay);
                    @Update("update p set ward = #{p.ward} where iban = #{p.iban}")
                    int move(@Param("p") Stay stay);
                    @Update("update p set ward = #{value}")
                    int ward(@Param("value") String text);
                    @SqlUpdate("update p set iban = :value")
                    void pay(@Bind("value") String text);
                }
                class Ward {
                    private Patients patients;
                    void write(Stay stay, String text) {
                        patients.insert(stay); // leak: diagnosis -> storage
                        patients.move(stay);
                        patients.ward(text);
                        patients.ward(stay.diagnosis()); // leak: diagnosis -> storage
                        patients.pay(text); // leak: bank_account -> storage
                    }
                }
                """);
    }

    @Test
    void statementsAndRemarksInFilesCount() {
        LeakFolder.check(
                "app/src/main/java/Stay.java",
                STAY,
                "app/src/main/java/Patients.java",
                """
                public interface Patients {
                    int store(Stay stay);
                    int move(Stay stay);
                    Stay find(String iban);
                }
                """,
                "app/src/main/java/Ward.java",
                """
                class Ward {
                    private Patients patients;
                    void write(Stay stay) {
                        patients.store(stay); // leak: bank_account -> storage
                        patients.move(stay);
                        patients.find(stay.iban());
                    }
                }
                """,
                "app/src/main/resources/PatientsMapper.xml",
                """
                <mapper namespace="Patients">
                  <sql id="columns">no, acct</sql>
                  <insert id="store">insert into p(<include refid="columns"/>) values (#{no}, #{iban})</insert>
                  <update id="move"><!-- where --> update p <set>ward = #{ward}</set> where acct = #{iban}</update>
                  <select id="find">select * from p where acct = #{iban}</select>
                </mapper>
                """,
                "app/src/main/java/Member.java",
                """
                import jakarta.persistence.Column;
                import jakarta.persistence.Entity;
                import jakarta.persistence.Table;
                @Entity
                @Table(name = "members")
                class Member {
                    String f1; // leak: ssn -> storage
                    String f2;
                    @Column(name = "c3")
                    String third; // leak: bank_account -> storage
                }
                """,
                "app/src/main/resources/db/migration/V1__members.sql",
                """
                create table members (
                    f1 varchar(20),
                    f2 varchar(20) comment 'shelf',
                    c3 varchar(20) comment 'IBAN'
                );
                comment on column members.f1 is 'social security number';
                """);
    }

    @Test
    void queriesFillWhatTheyAskFor() {
        LeakFolder.check(
                "app/src/main/java/Person.java",
                """
                class Person {
                    private String userName;
                    private String iban;
                    String getUserName() { return userName; }
                    String getIban() { return iban; }
                    void setIban(String iban) { this.iban = iban; }
                }
                """,
                "app/src/main/java/People.java",
                """
                import java.util.List;
                import org.apache.ibatis.annotations.Result;
                import org.apache.ibatis.annotations.Results;
                import org.apache.ibatis.annotations.Select;
                public interface People {
                    Person one(String id);
                    Person whole(String id);
                    Person mapped(String id);
                    Person given(String id);
                    @Select("select id, user_name from p where iban is not null")
                    List<Person> all();
                    @Select("select id, a from p")
                    @Results({@Result(property = "iban", column = "a")})
                    Person renamed(String id);
                }
                """,
                "app/src/main/java/Office.java",
                """
                import java.util.Optional;
                import org.slf4j.Logger;
                class Office {
                    private Logger log;
                    private People people;
                    void print(String id) {
                        log.info(people.one(id).getIban());
                        log.info(Optional.ofNullable(people.one(id)).orElseThrow().getUserName()); // leak: username -> log
                        log.info(people.whole(id).getIban()); // leak: bank_account -> log
                        log.info(people.mapped(id).getIban()); // leak: bank_account -> log
                        log.info(people.given(id).getIban()); // leak: bank_account -> log
                        log.info(people.renamed(id).getIban()); // leak: bank_account -> log
                        for (Person each : people.all()) {
                            log.info(each.getIban());
                            log.info(each.getUserName()); // leak: username -> log
                        }
                        people.all().forEach(each -> log.info(each.getIban()));
                    }
                    void fill(String id, Person other) {
                        Person person = people.one(id);
                        person.setIban(other.getIban());
                        log.info(person.getIban()); // leak: bank_account -> log
                    }
                }
                """,
                "app/src/main/java/PeopleMapper.xml",
                """
                <mapper namespace="People">
                  <sql id="columns">p.id, p.user_name</sql>
                  <select id="one" resultType="Person" parameterType="string">
                    select <include refid="columns"/> from p where iban = #{id}
                  </select>
                  <select id="whole" resultType="Person">select <include refid="columns"/>, <include refid="Other.more"/> from p</select>
                  <select id="mapped" resultMap="person">select id, a from p</select>
                  <select id="given" resultType="Person">select id, concat(a, b) as iban from p</select>
                </mapper>
                """);
    }
}
