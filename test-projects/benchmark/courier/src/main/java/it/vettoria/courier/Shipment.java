package it.vettoria.courier;

public record Shipment(String trackingCode, int parcels, String recipientName, String recipientPhone, String deliveryAddress, String recipientEmail) {}
