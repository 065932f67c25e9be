package com.heathcall.porting;

import java.util.logging.Logger;

/** Takes a number over from another network. The record layout comes from the regulator and is full of abbreviations. */
public class PortingDesk {
    private static final Logger LOG = Logger.getLogger(PortingDesk.class.getName());

    public enum PortStatus { REQUESTED, ACCEPTED, DONE }

    public static final class PortRecord {
        String recType;
        String donorNet;
        String lName;
        String dob;
        String telNo;
        String emailAddr;
        String custAddrLine1;
        String idCardNumber;
        String portWindow;
        String pwd;
        PortStatus status;
    }

    public void receive(PortRecord rec) {
        LOG.info("record " + rec.recType + " of network " + rec.donorNet); // CLEAN record type and network
        LOG.info("holder " + rec.lName); // LEAK last_name -> log
        LOG.info("born " + rec.dob); // LEAK date_of_birth -> log
        LOG.info("reachable " + rec.telNo); // LEAK phone -> log
        LOG.info("state " + rec.status); // CLEAN state of the porting
    }

    public void verify(PortRecord rec, int maxPwdLength) {
        LOG.fine("portal allows " + maxPwdLength + " characters"); // CLEAN limit
        LOG.fine("portal login with " + rec.pwd); // LEAK password -> log
        LOG.fine("checked card " + rec.idCardNumber); // LEAK national_id -> log
    }

    public void confirm(PortRecord rec) {
        LOG.info("window " + rec.portWindow); // CLEAN time window
        LOG.info("confirmation to " + rec.emailAddr); // LEAK email -> log
        LOG.info("letter to " + rec.custAddrLine1); // LEAK postal_address -> log
    }
}
