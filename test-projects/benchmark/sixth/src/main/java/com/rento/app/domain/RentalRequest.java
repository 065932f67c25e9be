package com.rento.app.domain;

public record RentalRequest(String vehicleClass, String driverName, String phone, String creditCardNumber, int days) {
    public Rental toRental() {
        return Rental.builder().vehicleClass(vehicleClass).driverName(driverName).phone(phone).creditCardNumber(creditCardNumber).days(days).build();
    }
}
