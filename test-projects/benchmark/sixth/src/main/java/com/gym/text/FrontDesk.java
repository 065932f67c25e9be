package com.gym.text;

import com.gym.text.People.*;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class FrontDesk {
    private static final Logger log = LoggerFactory.getLogger(FrontDesk.class);

    public void generated(Athlete athlete, Anonymous anonymous, Locker locker, Course course) {
        log.info("at the door: {}", athlete); // LEAK full_name, diagnosis -> log
        log.info("at the door: {}", anonymous); // CLEAN only the member number is printed
        log.info("locker {}", locker); // CLEAN the owner is excluded
        log.info("course {}", course); // LEAK last_name -> log
        log.info("course {}", course.getTitle()); // CLEAN title of a course
    }

    public void written(Trainer trainer, Guest guest, Complaint complaint, PayCard card) {
        log.info("shift of {}", trainer); // LEAK last_name -> log
        log.info("day guest {}", guest); // CLEAN prints the ticket number
        log.warn("complaint {}", complaint); // LEAK phone -> log
        log.info("paid with {}", card); // CLEAN last four digits
    }

    public void reflected(Injury injury, Checkup checkup) {
        log.info("noted {}", injury); // LEAK diagnosis -> log
        log.info("noted {}", checkup); // CLEAN excluded from the reflected text
    }

    public void records(Lead lead, Voucher voucher, Directory directory) {
        log.info("new {}", lead); // LEAK phone -> log
        log.info("new {}", voucher); // CLEAN prints the code
        log.info("all {}", directory); // LEAK phone -> log
        log.info("{} leads", directory.leads().size()); // CLEAN count
    }

    public void builders(StudentContract student, FamilyContract family, String holder, String number) {
        log.info("signed {}", student); // LEAK bank_account -> log
        log.info("signed {}", family); // CLEAN super class is not printed
        Ticket ticket = Ticket.builder().number(number).holderName(holder).build();
        log.info("ticket {}", ticket); // CLEAN holder is excluded
        log.info("ticket for {}", holder.isEmpty()); // CLEAN boolean
    }

    public void containers(Roster roster, Set<Lead> leads, Slot<Voucher> vouchers, Slot<Trainer> shift, Deque<Athlete> queue) {
        log.info("roster {}", roster); // CLEAN week and count
        log.info("roster {}", roster.getTrainers()); // LEAK last_name -> log
        log.info("leads {}", leads); // LEAK phone -> log
        log.info("slot {}", vouchers); // CLEAN the voucher prints its code
        log.info("slot {}", shift); // LEAK last_name -> log
        log.info("next {}", queue.peekFirst()); // LEAK full_name, diagnosis -> log
    }

    public void helpers(Athlete[] athletes, Guest[] guests, Map<Locker, Integer> use) {
        log.info("in {}", Arrays.asList(athletes)); // LEAK full_name, diagnosis -> log
        log.info("in {}", Arrays.deepToString(guests)); // CLEAN guests print their tickets
        log.info("use {}", use.keySet()); // CLEAN lockers print numbers
        log.info("equal {}", Objects.equals(athletes[0], athletes[1])); // CLEAN boolean
        log.info("first {}", Objects.requireNonNullElse(athletes[0], athletes[1])); // LEAK full_name, diagnosis -> log
    }
}
