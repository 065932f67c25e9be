package com.swiftparcel.tour;

import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.jboss.logging.NDC;
import org.tinylog.TaggedLogger;

/** The loggers of the platform, of an application server and two small libraries. */
public class PlatformTour {
    private static final Logger JUL = Logger.getLogger("tour.jul");
    private static final System.Logger SYS = System.getLogger("tour.sys");
    private static final org.jboss.logging.Logger JBOSS = org.jboss.logging.Logger.getLogger("tour.jboss");
    private final TaggedLogger doors = org.tinylog.Logger.tag("doors");

    public void julBundles(Consignee to, ResourceBundle texts) {
        JUL.logrb(java.util.logging.Level.INFO, texts, "parcel.ready", to.email()); // LEAK email -> log
        JUL.logrb(java.util.logging.Level.INFO, texts, "parcel.ready", to.parcelNo()); // CLEAN parcel number
    }

    public String julFlow(Consignee to) {
        JUL.exiting("PlatformTour", "julFlow", to.stops()); // CLEAN count
        String line = to.fullName() + ", " + to.deliveryAddress();
        JUL.exiting("PlatformTour", "julFlow", line); // LEAK full_name, postal_address -> log
        return line;
    }

    public void julSuppliers(Consignee to, Throwable cause) {
        Supplier<String> text = () -> "no answer from " + to.mobile();
        JUL.log(java.util.logging.Level.WARNING, cause, text); // LEAK phone -> log
        Supplier<String> quiet = () -> "no answer for " + to.parcelNo();
        JUL.log(java.util.logging.Level.WARNING, cause, quiet); // CLEAN parcel number
    }

    public void system(Consignee to, ResourceBundle texts) {
        SYS.log(Level.INFO, texts, "parcel.signed", to.fullName(), to.stops()); // LEAK full_name -> log
        SYS.log(Level.INFO, texts, "parcel.signed", to.parcelNo(), to.stops()); // CLEAN parcel number and count
        SYS.log(Level.TRACE, (Object) to.birthDate()); // LEAK date_of_birth -> log
        SYS.log(Level.TRACE, (Object) Locale.getDefault()); // CLEAN locale of the machine
    }

    public void jboss(Consignee to, Exception cause) {
        JBOSS.errorf(cause, "no receipt for %s", to.email()); // LEAK email -> log
        JBOSS.errorf(cause, "no receipt for %s", to.parcelNo()); // CLEAN parcel number
        JBOSS.logv(org.jboss.logging.Logger.Level.INFO, "door of {0}", to.deliveryAddress()); // LEAK postal_address -> log
        NDC.push(to.mobile()); // LEAK phone -> log
        NDC.push(to.parcelNo()); // CLEAN parcel number
    }

    public void tiny(Consignee to) {
        org.tinylog.Logger.info("{} opened the door", to.fullName()); // LEAK full_name -> log
        org.tinylog.Logger.info("{} doors opened", to.stops()); // CLEAN count
        doors.debug(() -> to.email()); // LEAK email -> log
        org.tinylog.ThreadContext.put("parcel", to.parcelNo()); // CLEAN parcel number
    }
}
