package dk.strandel.energy.wiring;

public record MoveEvent(String contractNo, String newAddress) {}
