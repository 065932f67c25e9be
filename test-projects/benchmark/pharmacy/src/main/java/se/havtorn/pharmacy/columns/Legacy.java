package se.havtorn.pharmacy.columns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Old tables: only the schema, or the name of the column, says what is in them. */
public final class Legacy {
    private Legacy() {}

    @Entity
    @Table(name = "members")
    public static class Member {
        @Id
        Long id;

        String f1; // LEAK ssn, national_id -> storage

        String f2; // CLEAN nothing says that it is personal
    }

    @Entity
    @Table(name = "deposits")
    public static class Deposit {
        @Id
        Long id;

        @Column(name = "c1")
        String first; // LEAK bank_account -> storage

        @Column(name = "c2")
        String second; // CLEAN a shelf
    }

    @Entity
    public static class Scan {
        @Id
        Long id;

        @Column(name = "passport_no")
        String value; // LEAK passport -> storage

        @Column(name = "page_no")
        String page; // CLEAN number of a page
    }
}
