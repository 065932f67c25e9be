package com.rento.app.domain;

public record RentalResponse(Long id, String vehicleClass, int days) {
    public static RentalResponse from(Rental rental) {
        return new RentalResponse(rental.getId(), rental.getVehicleClass(), rental.getDays());
    }
}
