package nl.kettingbrug.masked;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Calls {
    private static final Logger log = LoggerFactory.getLogger(Calls.class);

    static class Caller {
        String email;
        String lastName;
        String bankAccount;
    }

    void ring(Caller caller) {
        log.info("mail {}", caller.email); // CLEAN the pattern of the log replaces addresses
        log.info("name {}", caller.lastName); // LEAK last_name -> log
        log.info("account {}", caller.bankAccount); // LEAK bank_account -> log
    }
}
