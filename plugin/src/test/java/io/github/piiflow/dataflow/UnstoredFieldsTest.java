package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.check;
import static io.github.piiflow.testing.Leaks.checkSure;

import org.junit.jupiter.api.Test;

/** What a mapper does not read from the store is hardly there in objects that it gave. */
class UnstoredFieldsTest {
    private static final String OWNER = """
            import jakarta.persistence.*;
            @Entity
            class Owner {
                @Id Long id;
                private String email;
                String getEmail() { return email; }
            }
            """;

    private static final String ACCOUNT = """
            import jakarta.persistence.*;
            import com.baomidou.mybatisplus.annotation.*;
            STORED
            class Account {
                @Id Long id;
                MARK private String email;
                RELATION private Owner owner;
                String getEmail() { return email; }
                void setEmail(String email) { this.email = email; }
                Owner getOwner() { return owner; }
            }
            """;

    private static final String DESK = """
            import org.slf4j.Logger;
            class Desk {
                private Logger log;
                private Store store;
                void show(Long id) {
                    Account account = store.load(id);
                    log.info(account.getEmail());OWN
                    log.info(account.getOwner().getEmail());OTHER
                }
                void filled(Long id, Owner owner) {
                    Account account = store.load(id);
                    account.setEmail(owner.getEmail());
                    log.info(account.getEmail()); // leak: email -> log
                }
            }
            """;

    @Test
    void whatIsStoredIsSure() {
        sure("@Entity", "", "@ManyToOne", true, true);
        sure("@TableName", "", "@TableField(exist = true)", true, true);
    }

    @Test
    void whatIsMarkedIsNot() {
        sure("@Entity", "@Transient", "@ManyToOne", false, true);
        sure("@Entity", "", "@Transient", true, false);
        sure("@Entity", "transient", "@ManyToOne", false, true);
        sure("@TableName", "@TableField(exist = false)", "", false, true);
    }

    @Test
    void aRelationThatNobodyDeclaredIsNot() {
        sure("@Entity", "", "", true, false);
    }

    @Test
    void aPartNeedsNoDeclaration() {
        String part = OWNER.replace("@Entity", "@Embeddable");
        String account =
                ACCOUNT.replace("STORED", "@Entity").replace("MARK", "").replace("RELATION", "");
        checkSure(part, account, "interface Store { Account load(Long id); }", desk(true, true));
    }

    @Test
    void classesThatNobodyStoresAreFilledByWhoever() {
        sure("", "transient", "", true, true);
    }

    @Test
    void whereTheLibraryIsNotThereTheFieldTellsItsClass() {
        String account = ACCOUNT.replace("STORED", "@Entity")
                .replace("MARK", "@Transient")
                .replace("RELATION", "@ManyToOne");
        checkSure(OWNER, account, desk(false, true).replace("Store store", "com.absent.Store store"));
    }

    private static void sure(String stored, String mark, String relation, boolean own, boolean other) {
        String account = ACCOUNT.replace("STORED", stored).replace("MARK", mark).replace("RELATION", relation);
        String store = "interface Store { Account load(Long id); }";
        check(OWNER, account, store, desk(true, true));
        checkSure(OWNER, account, store, desk(own, other));
    }

    private static String desk(boolean own, boolean other) {
        String leak = " // leak: email -> log";
        return DESK.replace("OWN", own ? leak : "").replace("OTHER", other ? leak : "");
    }
}
