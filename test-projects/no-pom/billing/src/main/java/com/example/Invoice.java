package com.example;

public class Invoice {
    private final String iban;

    public Invoice(String iban) {
        this.iban = iban;
    }

    public void print() {
        System.out.println("to be paid from " + iban); // leak: bank_account -> stdout
    }
}
