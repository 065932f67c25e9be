package com.bitehaul;

import java.util.UUID;

/** Somebody who is hungry and has an account. */
public record Eater(UUID key, String fullName, String email, String mobile, String deliveryAddress, String cardNumber, String iban) {
}
