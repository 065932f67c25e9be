package com.thriftbox.lib;

/** A line of a form: neutral names, whatever the callers put in. */
public class Slip {
    private String upper;
    private String lower;
    private Slip next;

    public Slip upper(String text) {
        this.upper = text;
        return this;
    }

    public Slip lower(String text) {
        this.lower = text;
        return this;
    }

    public Slip then(Slip following) {
        this.next = following;
        return this;
    }

    public String upper() {
        return upper;
    }

    public String lower() {
        return lower;
    }

    public Slip next() {
        return next;
    }

    /** Takes the lower part of another one; the upper part stays. */
    public void takeLower(Slip other) {
        this.lower = other.lower;
    }
}
