package com.farm.inter.mapping;

import com.farm.inter.mapping.CardMapper.Card;
import com.farm.inter.mapping.CardMapper.OwnerCopy;
import com.farm.inter.mapping.CardMapper.Registration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeanUtils;

public class CardPrinter {
    private static final Logger log = LoggerFactory.getLogger(CardPrinter.class);

    public void print(Registration registration) {
        Card full = CardMapper.INSTANCE.full(registration);
        log.info("card {}", full.getLower()); // CLEAN tag of an animal
        log.info("card {}", full.getUpper()); // LEAK email -> log
        Card brief = CardMapper.INSTANCE.brief(registration);
        log.info("card {}", brief.getUpper()); // CLEAN the qualified method keeps the first letter
        CardMapper.INSTANCE.refresh(registration, brief);
        log.info("card {}", brief.getUpper()); // LEAK phone -> log
        log.info("card {}", brief.getLower()); // CLEAN constant
    }

    public void copied(Registration registration) {
        OwnerCopy all = new OwnerCopy();
        BeanUtils.copyProperties(registration.getOwner(), all);
        log.info("copied {}", all); // LEAK email, phone -> log
        OwnerCopy none = new OwnerCopy();
        BeanUtils.copyProperties(registration.getOwner(), none, "email", "phone");
        log.info("copied {}", none); // CLEAN both properties are left out when copying
    }
}
