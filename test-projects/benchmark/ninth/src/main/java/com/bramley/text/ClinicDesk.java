package com.bramley.text;

import java.util.ArrayDeque;
import java.util.AbstractMap.SimpleEntry;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.commons.lang3.builder.ReflectionToStringBuilder;
import org.apache.commons.lang3.builder.ToStringStyle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class ClinicDesk {
    private static final Logger log = LoggerFactory.getLogger(ClinicDesk.class);

    public void arrivals(Owners.Keeper keeper, Owners.Visitor visitor) {
        log.info("arrived: {}", keeper); // LEAK last_name -> log
        log.info("arrived: {}", visitor); // CLEAN only file number and species are named
    }

    public void reminders(Owners.Reminder reminder, Owners.SilentReminder silent) {
        log.info("due: {}", reminder); // LEAK phone -> log
        log.info("due: {}", silent); // CLEAN only a boolean is included
    }

    public void boarding(Owners.Pickup pickup, Owners.Stay stay) {
        log.info("pickup {}", pickup); // LEAK postal_address -> log
        log.info("stay {}", stay); // CLEAN the mail address is excluded
        log.info("stay of {}", stay.getContactEmail()); // LEAK email -> log
    }

    public void parties(Owners.Shelter shelter, Owners.Breeder breeder, Owners.Farmer farmer) {
        log.info("party {}", shelter); // CLEAN generated text form without the inherited address
        log.info("party {}", breeder); // LEAK email -> log
        log.info("party {}", farmer); // LEAK email -> log
    }

    public void money(Owners.Invoice invoice, Owners.CreditNote note) {
        log.info("sent " + invoice); // LEAK bank_account -> log
        log.info("sent " + note); // CLEAN number and a boolean
    }

    public void registry(Owners.Registration registration, Owners.Import row) {
        log.info("registered {}", registration); // LEAK first_name -> log
        log.info("imported {}", row); // CLEAN the birth date is left out by name
        log.info("imported {}", ReflectionToStringBuilder.toString(row, ToStringStyle.JSON_STYLE)); // LEAK date_of_birth -> log
        log.info("imported {}", ReflectionToStringBuilder.toStringExclude(row, "dateOfBirth")); // CLEAN the birth date is left out by name
    }

    public void wrapped(Owners.Keeper keeper, Owners.Visitor visitor) {
        log.info("queue {}", new Owners.Wrapped<>(keeper)); // LEAK last_name -> log
        log.info("queue {}", new Owners.Wrapped<>(visitor)); // CLEAN the object inside prints nothing personal
    }

    public void components(Owners.PhoneList array, Owners.Numbers list, Owners.Appointment appointment, Owners.Slot slot) {
        log.info("numbers {}", array); // CLEAN an array inside a record prints its identity
        log.info("numbers {}", list); // LEAK phone -> log
        log.info("next {}", appointment); // LEAK last_name -> log
        log.info("next {}", slot); // CLEAN the visitor inside prints no name
    }

    public void rows(Owners.AddressRow address, Owners.ChipRow chip, Owners.Relation relation) {
        log.info("row {}", address); // LEAK postal_address -> log
        log.info("row {}", chip); // CLEAN this row gives the chip number
        log.info("relation {}", relation); // CLEAN enum constant
    }

    public void holders(Owners.Keeper keeper, Owners.Visitor visitor) {
        AtomicReference<Owners.Keeper> current = new AtomicReference<>(keeper);
        log.debug("current {}", current); // LEAK last_name -> log
        AtomicReference<Owners.Visitor> waiting = new AtomicReference<>(visitor);
        log.debug("waiting {}", waiting); // CLEAN the visitor prints no name
        Map.Entry<String, Owners.Keeper> entry = new SimpleEntry<>("box 4", keeper);
        log.debug("entry {}", entry); // LEAK last_name -> log
        log.debug("entry {}", entry.getKey()); // CLEAN number of a box
        Deque<Owners.Invoice> open = new ArrayDeque<>();
        open.push(new Owners.Invoice("R-1", keeper.getIban(), false));
        log.debug("open {}", open); // LEAK bank_account -> log
        CompletableFuture<Owners.Keeper> future = CompletableFuture.completedFuture(keeper);
        log.debug("future {}", future); // CLEAN a future prints its state
        log.debug("future {}", future.join()); // LEAK last_name -> log
    }

    public void local(String email, String box, List<Owners.Stay> stays) {
        record Line(String box, String email) {
        }
        record Place(String box, int stays) {
        }
        log.debug("line {}", new Line(box, email)); // LEAK email -> log
        log.debug("place {}", new Place(box, stays.size())); // CLEAN box and count
        Object note = new Object() {
            @Override
            public String toString() {
                return box + "/" + email;
            }
        };
        log.debug("note {}", note); // LEAK email -> log
    }
}
