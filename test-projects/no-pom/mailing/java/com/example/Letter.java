package com.example;

public record Letter(String recipientName, String streetAddress) {
    public void print() {
        System.out.println("one letter");
        System.err.println("undeliverable: " + streetAddress); // leak: postal_address -> stdout
    }
}
