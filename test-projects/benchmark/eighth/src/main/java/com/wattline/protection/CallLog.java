package com.wattline.protection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.commons.lang3.StringUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class CallLog {
    private static final Logger log = LoggerFactory.getLogger(CallLog.class);
    private final boolean hideNames;

    public CallLog(boolean hideNames) {
        this.hideNames = hideNames;
    }

    public void hidden(Household home) {
        log.info("account {}", Stars.tail(home.iban())); // CLEAN all but the last three characters filled with stars
        log.info("mail {}", Stars.domain(home.email())); // CLEAN the local part is replaced
        log.info("tax {}", Stars.each(home.taxId())); // CLEAN one star for every character
        log.info("account {}", Stars.account(home.iban())); // CLEAN last four digits, padded
        log.info("phone {}", Stars.present(home.phone()).orElse("missing")); // CLEAN replaced by a fixed text
        log.info("name {}", Stars.switched(home.holderName())); // CLEAN always the fixed text
    }

    public void notHidden(Household home) {
        log.info("account {}", Stars.obscure(home.iban())); // LEAK bank_account -> log
        log.info("phone {}", Stars.sanitize(home.phone())); // LEAK phone -> log
        log.info("tax {}", Stars.safe(home.taxId())); // LEAK tax_id -> log
        log.info("mail {}", Stars.scramble(home.email())); // LEAK email -> log
        log.info("initials {}", Stars.initials(home.holderName())); // DEBATABLE(initials of a name)
    }

    public void dropped(Household home) {
        String phone = home.phone();
        phone.replaceAll("\\d", "*");
        log.info("calling {}", phone); // LEAK phone -> log
        phone = phone.replaceAll("\\d", "*");
        log.info("calling {}", phone); // CLEAN every digit replaced
    }

    public void configured(Household home) {
        log.info("by {}", hideNames ? Stars.each(home.holderName()) : home.holderName()); // LEAK full_name -> log
        log.info("by {}", hideNames ? Stars.each(home.holderName()) : "somebody"); // CLEAN hidden in both cases
    }

    public void fields(Household home) {
        Map<String, String> shown = new HashMap<>();
        shown.put("contract", home.contractNo());
        shown.put("mail", Stars.each(home.email()));
        log.info("opened {}", shown); // CLEAN the mail address is masked in the map
        shown.put("contact", home.email());
        log.info("opened {}", shown); // LEAK email -> log
    }

    public void operators(List<Household> homes) {
        UnaryOperator<String> hide = Stars::tail;
        UnaryOperator<String> tidy = String::trim;
        log.info("accounts {}", homes.stream().map(Household::iban).map(hide).toList()); // CLEAN all but the last three characters filled with stars
        log.info("accounts {}", homes.stream().map(Household::iban).map(tidy).toList()); // LEAK bank_account -> log
        log.info("mean {}", homes.stream().mapToInt(Household::rooms).average().orElse(0)); // CLEAN average
        log.info("longest {}", homes.stream().mapToInt(h -> h.holderName().length()).max().orElse(0)); // CLEAN a length
    }

    public void cuts(Household home) {
        log.info("account ends {}", StringUtils.right(home.iban(), 4)); // CLEAN last four digits
        log.info("account starts {}", StringUtils.left(home.iban(), 18)); // LEAK bank_account -> log
        log.info("without prefix {}", StringUtils.removeStart(home.phone(), "+49")); // LEAK phone -> log
        log.info("shortened {}", StringUtils.abbreviate(home.holderName(), 60)); // LEAK full_name -> log
    }

    public void wrongOne(Household home) {
        log.info("{} by {}", Stars.each(home.holderName()), home.email()); // LEAK email -> log
        log.info("{} by {}", Stars.each(home.holderName()), home.contractNo()); // CLEAN masked name and contract number
    }
}
