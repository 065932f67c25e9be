package com.farm.inter.state;

/** Immutable; every change gives a new slip. Nothing in the names tells what is in it. */
public final class Slip {
    private final String top;
    private final String bottom;
    private final Slip next;

    private Slip(String top, String bottom, Slip next) {
        this.top = top;
        this.bottom = bottom;
        this.next = next;
    }

    public Slip() {
        this("-", "-", null);
    }

    public Slip withTop(String top) {
        return new Slip(top, bottom, next);
    }

    public Slip withBottom(String bottom) {
        return new Slip(top, bottom, next);
    }

    public Slip before(Slip other) {
        return new Slip(top, bottom, other);
    }

    public String getTop() {
        return top;
    }

    public String getBottom() {
        return bottom;
    }

    public Slip getNext() {
        return next;
    }
}
