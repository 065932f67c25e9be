package com.thriftbox.inter.mapping;

import com.thriftbox.lib.Saver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeanUtils;

public class CardPrinter {
    private static final Logger log = LoggerFactory.getLogger(CardPrinter.class);

    public void print(Saver saver) {
        SaverMapper.Card card = SaverMapper.INSTANCE.card(saver);
        log.info("card {} in {}", card.getRow1(), card.getRow3()); // CLEAN contract number and currency
        log.info("card to {}", card.getRow2()); // LEAK postal_address -> log
        SaverMapper.Card quiet = SaverMapper.INSTANCE.quiet(saver);
        log.info("card of {}", quiet.getRow2()); // CLEAN the mapping keeps whether there is a name
    }

    public void copied(SaverMapper.Card source, Saver saver) {
        source.setRow2(saver.getMobileNumber());
        SaverMapper.Card target = new SaverMapper.Card();
        BeanUtils.copyProperties(source, target);
        log.info("copied {}", target.getRow2()); // LEAK phone -> log
        SaverMapper.Card partly = new SaverMapper.Card();
        BeanUtils.copyProperties(source, partly, "row2");
        log.info("copied {}", partly.getRow2()); // CLEAN the property was left out of the copy
    }
}
