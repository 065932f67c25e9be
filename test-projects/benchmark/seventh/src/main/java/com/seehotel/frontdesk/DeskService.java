package com.seehotel.frontdesk;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every service of the desk logs through the logger of its own class. */
public abstract class DeskService {
    protected final Logger logger = LoggerFactory.getLogger(getClass());

    protected Logger audit() {
        return LoggerFactory.getLogger("audit." + getClass().getSimpleName());
    }
}
