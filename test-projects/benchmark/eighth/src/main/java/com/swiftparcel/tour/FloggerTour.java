package com.swiftparcel.tour;

import com.google.common.flogger.FluentLogger;
import com.google.common.flogger.MetadataKey;
import java.util.logging.Level;

public class FloggerTour {
    private static final FluentLogger FLOG = FluentLogger.forEnclosingClass();
    private static final MetadataKey<String> RECIPIENT = MetadataKey.single("recipient", String.class);
    private static final MetadataKey<String> DEPOT = MetadataKey.single("depot", String.class);

    public void metadata(Consignee to, String depotCode) {
        FLOG.atInfo().with(DEPOT, depotCode).log("left the depot"); // CLEAN code of a depot
        FLOG.atInfo().with(RECIPIENT, to.fullName()).log("left the depot"); // LEAK full_name -> log
    }

    public void varargs(Consignee to) {
        FLOG.at(Level.WARNING).every(10).logVarargs("parcel %s waits for %s", new Object[] {to.parcelNo(), to.mobile()}); // LEAK phone -> log
        FLOG.at(Level.WARNING).every(10).logVarargs("parcel %s waits for %s", new Object[] {to.parcelNo(), "collection"}); // CLEAN parcel number and constant
    }

    public void later(Consignee to) {
        FluentLogger.Api api = FLOG.atFine();
        if (api.isEnabled()) {
            api.log("%s lives at %s", to.parcelNo(), to.deliveryAddress()); // LEAK postal_address -> log
        }
    }
}
