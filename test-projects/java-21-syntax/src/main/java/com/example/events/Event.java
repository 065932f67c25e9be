package com.example.events;

/** What happens to a customer. */
public sealed interface Event {
    record Moved(long customerId, String streetAddress) implements Event {}

    record Called(long customerId, String phoneNumber) implements Event {}

    record Left(long customerId) implements Event {}
}
