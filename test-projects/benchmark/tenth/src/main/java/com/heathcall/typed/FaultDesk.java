package com.heathcall.typed;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class FaultDesk {
    private static final Logger log = LoggerFactory.getLogger(FaultDesk.class);

    private final RefundStore store;

    public FaultDesk(RefundStore store) {
        this.store = store;
    }

    /** Somewhere in the back office. */
    public interface RefundStore {
        String targetFor(String cabinet);
    }

    public void open(@Valid FaultReport report) {
        log.info("fault at cabinet {}", report.getCabinet()); // CLEAN street cabinet of the network
        log.info("answer to {}", report.getAnswerTo()); // LEAK email -> log
        log.info("copy to {}", report.getCopyTo()); // LEAK email -> log
        log.info("call back {}", report.getReachWindow()); // CLEAN time window
        log.info("call back at {}", report.getReach()); // LEAK phone -> log
    }

    public void forward(@Email String target, String cabinet) {
        log.info("forwarded {}", cabinet); // CLEAN street cabinet
        log.info("forwarded to {}", target); // LEAK email -> log
    }

    @PersonalData("bank_account")
    private String refundTo(FaultReport report) {
        return store.targetFor(report.getCabinet());
    }

    public void refund(FaultReport report, long cents) {
        log.info("refunding {} cents", cents); // CLEAN amount
        log.info("refunding to {}", refundTo(report)); // LEAK bank_account -> log
    }
}
