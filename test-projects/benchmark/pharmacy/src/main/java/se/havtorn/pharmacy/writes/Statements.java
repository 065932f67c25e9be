package se.havtorn.pharmacy.writes;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindBean;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.BeanPropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.r2dbc.core.DatabaseClient;

public class Statements {
    void spring(JdbcTemplate jdbc, NamedParameterJdbcTemplate named, JdbcClient client, Patient patient) {
        jdbc.update("update patient set ward = ? where no = ?", patient.ward(), patient.entryNo()); // CLEAN ward and number
        jdbc.update("update patient set dx = ? where no = ?", patient.diagnosis(), patient.entryNo()); // LEAK diagnosis -> storage
        jdbc.batchUpdate("insert into patient(nid) values (?)", List.<Object[]>of(new Object[] {patient.nationalId()})); // LEAK national_id -> storage
        jdbc.query("select ward from patient where nid = ?", rs -> {}, patient.nationalId()); // CLEAN a search stores nothing
        named.update("insert into patient(no, mail) values (:no, :mail)", Map.of("no", patient.entryNo(), "mail", patient.email())); // CLEAN ordinary contact data in the own database
        named.update("insert into patient(no, acct) values (:no, :acct)", Map.of("no", patient.entryNo(), "acct", patient.iban())); // LEAK bank_account -> storage
        named.update("insert into patient values (:entryNo, :nationalId)", new BeanPropertySqlParameterSource(patient)); // LEAK national_id -> storage
        client.sql("insert into patient(dx) values (?)").param(patient.diagnosis()).update(); // LEAK diagnosis -> storage
        client.sql("insert into patient(ward) values (:w)").param("w", patient.ward()).update(); // CLEAN a ward
        new SimpleJdbcInsert(jdbc).withTableName("patient").execute(Map.of("nid", patient.nationalId())); // LEAK national_id -> storage
        new SimpleJdbcInsert(jdbc).withTableName("patient").execute(Map.of("ward", patient.ward())); // CLEAN a ward
    }

    /** The names of columns say what the values are. */
    void byColumn(JdbcTemplate jdbc, String[] cells, String vnr) {
        jdbc.update("insert into patient(ward, passport_number) values (?, ?)", cells[0], cells[1]); // LEAK passport -> storage
        jdbc.update("insert into patient(ward, shelf) values (?, ?)", cells[2], cells[3]); // CLEAN ward and shelf
        jdbc.update("UPDATE patient SET blood_type = ? WHERE no = ?", vnr, 7); // LEAK blood_type -> storage
    }

    void plain(Connection connection, Patient patient) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update patient set ward = '" + patient.ward() + "'"); // CLEAN a ward
            statement.executeUpdate("update patient set nid = '" + patient.nationalId() + "'"); // LEAK national_id -> storage
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into patient(no, dx) values (?, ?)")) {
            insert.setLong(1, patient.entryNo());
            insert.setObject(2, patient.diagnosis()); // ALSO batch
            insert.addBatch();
            insert.executeBatch(); // LEAK diagnosis -> storage; batch
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into patient(no, name) values (?, ?)")) {
            insert.setLong(1, patient.entryNo());
            insert.setString(2, patient.name());
            insert.execute(); // CLEAN ordinary contact data in the own database
        }
    }

    void queries(EntityManager em, DatabaseClient r2dbc, DSLContext jooq, Patient patient) {
        em.createNativeQuery("update patient set dx = :d").setParameter("d", patient.diagnosis()).executeUpdate(); // LEAK diagnosis -> storage
        em.createNativeQuery("update patient set ward = :w").setParameter("w", patient.ward()).executeUpdate(); // CLEAN a ward
        r2dbc.sql("insert into patient(acct) values ($1)").bind(0, patient.iban()).then().subscribe(); // LEAK bank_account -> storage
        r2dbc.sql("insert into patient(ward) values ($1)").bind(0, patient.ward()).fetch().rowsUpdated().subscribe(); // CLEAN a ward
        jooq.update(DSL.table("patient")).set(DSL.field("nid"), (Object) patient.nationalId()).execute(); // LEAK national_id -> storage
        jooq.execute("update patient set ward = ?", patient.ward()); // CLEAN a ward
    }

    interface PatientDao {
        @SqlUpdate("insert into patient(no, dx) values (:no, :dx)")
        void diagnosed(@Bind("no") long no, @Bind("dx") String dx);

        @SqlUpdate("insert into ward(name) values (:name)")
        void ward(@Bind("name") String name);

        @SqlUpdate("insert into patient values (:entryNo, :iban)")
        void all(@BindBean Patient patient);
    }

    void jdbi(Handle handle, Patient patient) {
        handle.createUpdate("update patient set dx = :d").bind("d", patient.diagnosis()).execute(); // LEAK diagnosis -> storage
        handle.execute("update patient set ward = ?", patient.ward()); // CLEAN a ward
        PatientDao dao = handle.attach(PatientDao.class);
        dao.diagnosed(patient.entryNo(), patient.diagnosis()); // LEAK diagnosis -> storage
        dao.ward(patient.ward()); // CLEAN a ward
        dao.all(patient); // LEAK bank_account -> storage
    }
}
