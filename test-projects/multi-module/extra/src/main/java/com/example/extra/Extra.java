package com.example.extra;

/** A module that nobody needs, which a test may break. */
public class Extra {
    public static final String NAME = "extra";
}
