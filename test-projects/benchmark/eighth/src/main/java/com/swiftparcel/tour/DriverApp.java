package com.swiftparcel.tour;

public class DriverApp {
    public void arrived(Consignee to) {
        TourBook.on("arrived").with(to.deliveryAddress()).write(); // ALSO tour-book
        TourBook.on("arrived").with(to.fullName()).writeTopic(); // CLEAN this way the parts are not written
    }

    public void lookedUp(Consignee to, long millis) {
        TourBook.slow(() -> "lookup of " + to.email(), millis); // ALSO tour-slow
    }
}
