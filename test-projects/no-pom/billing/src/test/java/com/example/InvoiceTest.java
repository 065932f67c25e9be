package com.example;

/** Passed over: tests are not scanned unless asked for. */
public class InvoiceTest {
    public void prints(String email) {
        System.out.println(email);
    }
}
