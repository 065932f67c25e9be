package com.rowlight.seats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Older helpers run as programs of their own. */
public class Printers {

    public Process badge(Buyer buyer) throws IOException {
        List<String> command = new ArrayList<>(List.of("badge", "--lines", "2"));
        command.add(buyer.getFullName());
        return new ProcessBuilder(command).inheritIO().start(); // LEAK full_name -> process
    }

    public Process ticket(Buyer buyer) throws IOException {
        List<String> command = new ArrayList<>(List.of("ticket", "--lines", "2"));
        command.add(buyer.getOrderNo());
        return new ProcessBuilder(command).inheritIO().start(); // CLEAN order number
    }

    public Process mailer(Buyer buyer) throws IOException {
        return Runtime.getRuntime().exec("sendticket " + buyer.getOrderNo() + " " + buyer.getEmail()); // LEAK email -> process
    }

    public Process environment(Buyer buyer) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("ringer");
        builder.environment().put("SEATS", Integer.toString(buyer.getSeats())); // CLEAN count
        builder.environment().put("CALLEE", buyer.getMobilePhone()); // LEAK phone -> process; exits-callee
        return builder.start(); // ALSO exits-callee
    }
}
