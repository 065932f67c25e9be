package com.example.signup;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class SignupService {
    private static final Logger log = LoggerFactory.getLogger(SignupService.class);

    private final List<Signup> signups = new ArrayList<>();

    public void register(Signup signup) {
        if (signup.email().isBlank()) {
            throw new IllegalArgumentException("the address must not be blank");
        }
        signups.add(signup);
        log.info("customer {} signed up, {} so far", signup.customerId(), signups.size());
        log.debug("reachable at {}", lastDigits(signup.phoneNumber()));
    }

    private static String lastDigits(String phoneNumber) {
        return "***" + phoneNumber.substring(phoneNumber.length() - 2);
    }
}
