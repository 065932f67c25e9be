package eu.lindental.register.imports;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rows as the old system exports them: abbreviations, context, marks. */
public class Household {
    private static final Logger log = LoggerFactory.getLogger(Household.class);

    static class Resident {
        String fname;
        String lname;
        String dob;
        String tel;
        String zip;
        String ethnicOrigin;
        String licencePlate;
        @Sensitive
        String remark;
        TaxNumber taxNumber;
        String mobile;
        String mail;
        String name;
        int rowNo;
    }

    static class Building {
        String name;
        String street;
        String code;
        int floors;
    }

    void residents(List<Resident> residents) {
        for (Resident r : residents) {
            log.info("row {}", r.rowNo); // CLEAN number of a row
            log.info("fn {}", r.fname); // LEAK first_name -> log
            log.info("ln {}", r.lname); // LEAK last_name -> log
            log.info("dob {}", r.dob); // LEAK date_of_birth -> log
            log.info("tel {}", r.tel); // LEAK phone -> log
            log.info("origin {}", r.ethnicOrigin); // LEAK race_ethnicity -> log
            log.info("car {}", r.licencePlate); // LEAK license_plate -> log
            log.info("remark {}", r.remark); // LEAK generic_personal -> log
            log.info("tax {}", r.taxNumber); // LEAK tax_id -> log
            log.info("mobile {}", r.mobile); // LEAK phone -> log
            log.info("mail {}", r.mail); // LEAK email -> log
            log.info("name {}", r.name); // LEAK full_name -> log
        }
    }

    void buildings(List<Building> buildings) {
        for (Building b : buildings) {
            log.info("building {}", b.name); // CLEAN name of a building
            log.info("code {}", b.code); // CLEAN code of a building
            log.info("{} floors", b.floors); // CLEAN number of floors
        }
    }

    void counts(List<Resident> residents, int emailCount, boolean phoneVerified) {
        log.info("{} residents", residents.size()); // CLEAN a number of things
        log.info("{} addresses", emailCount); // CLEAN a number of things
        log.info("verified {}", phoneVerified); // CLEAN a flag
        String mailSubject = "Your appointment";
        log.info("subject {}", mailSubject); // CLEAN a constant
    }
}
