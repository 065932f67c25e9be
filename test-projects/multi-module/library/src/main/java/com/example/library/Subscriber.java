package com.example.library;

public class Subscriber {
    private final long id;
    private final String email;
    private final String phoneNumber;

    public Subscriber(long id, String email, String phoneNumber) {
        this.id = id;
        this.email = email;
        this.phoneNumber = phoneNumber;
    }

    public long id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String phoneNumber() {
        return phoneNumber;
    }
}
