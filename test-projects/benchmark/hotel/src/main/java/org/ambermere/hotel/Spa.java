package org.ambermere.hotel;

import java.text.MessageFormat;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jboss.logging.BasicLogger;
import org.jboss.logging.NDC;

/** The loggers of the JDK, of JBoss and of Apache Commons. */
public class Spa {
    private static final Logger JUL = Logger.getLogger(Spa.class.getName());
    private static final System.Logger SYS = System.getLogger("spa");
    private static final BasicLogger JBOSS = org.jboss.logging.Logger.getLogger("spa");
    private final Log commons = LogFactory.getLog(getClass());

    public void book(Guest guest) {
        JUL.logp(Level.INFO, "Spa", "book", "massage for {0}", guest.fullName()); // LEAK full_name -> log
        JUL.logp(Level.INFO, "Spa", "book", "massage in {0}", guest.roomNumber()); // CLEAN number of a room
        JUL.config("reminder to " + guest.mobilePhone()); // LEAK phone -> log
        JUL.entering("Spa", "book", guest.emailAddress()); // LEAK email -> log
        LogRecord entry = new LogRecord(Level.FINE, "treatment");
        entry.setParameters(new Object[] {guest.passportNumber()});
        JUL.log(entry); // LEAK passport -> log
        LogRecord plain = new LogRecord(Level.FINE, "treatment in " + guest.roomNumber());
        JUL.log(plain); // CLEAN number of a room
        JUL.log(Level.SEVERE, MessageFormat.format("guest {0}", guest.fullName())); // LEAK full_name -> log
    }

    public void platform(Guest guest) {
        SYS.log(System.Logger.Level.INFO, "mail {0}", guest.emailAddress()); // LEAK email -> log
        SYS.log(System.Logger.Level.INFO, "room {0}", guest.roomNumber()); // CLEAN number of a room
        Supplier<String> late = () -> "call " + guest.mobilePhone();
        SYS.log(System.Logger.Level.DEBUG, late); // LEAK phone -> log
    }

    public void others(Guest guest) {
        JBOSS.infov("sauna for {0}", guest.fullName()); // LEAK full_name -> log
        JBOSS.debugf("sauna, room %s", guest.roomNumber()); // CLEAN number of a room
        JBOSS.errorf(new RuntimeException("closed"), "tell %s", guest.mobilePhone()); // LEAK phone -> log
        NDC.push(guest.emailAddress()); // LEAK email -> log
        commons.fatal("passport " + guest.passportNumber()); // LEAK passport -> log
        commons.info("room " + guest.roomNumber()); // CLEAN number of a room
        if (commons.isTraceEnabled()) {
            commons.trace(guest.birthDate()); // LEAK date_of_birth -> log
        }
    }
}
