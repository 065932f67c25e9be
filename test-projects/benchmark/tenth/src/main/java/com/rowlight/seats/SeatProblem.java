package com.rowlight.seats;

/** Says what went wrong, and sometimes for whom. */
public class SeatProblem extends RuntimeException {
    private final String orderNo;

    public SeatProblem(String orderNo, String detail) {
        super("order " + orderNo + ": " + detail); // ALSO exits-blocked
        this.orderNo = orderNo;
    }

    public String getOrderNo() {
        return orderNo;
    }
}
