package com.thriftbox.text;

import com.thriftbox.text.Household.Caretaker;
import com.thriftbox.text.Household.Circular;
import com.thriftbox.text.Household.Complaint;
import com.thriftbox.text.Household.Deposit;
import com.thriftbox.text.Household.Flat;
import com.thriftbox.text.Household.Hearing;
import com.thriftbox.text.Household.Interpreter;
import com.thriftbox.text.Household.Landlord;
import com.thriftbox.text.Household.Letter;
import com.thriftbox.text.Household.Membership;
import com.thriftbox.text.Household.OpenRentCase;
import com.thriftbox.text.Household.PlainLogin;
import com.thriftbox.text.Household.PortalLogin;
import com.thriftbox.text.Household.QuietMembership;
import com.thriftbox.text.Household.Reminder;
import com.thriftbox.text.Household.RentCase;
import com.thriftbox.text.Household.SealedComplaint;
import com.thriftbox.text.Household.ShortHearing;
import com.thriftbox.text.Household.Staircase;
import com.thriftbox.text.Household.Tenant;
import com.thriftbox.text.Household.Viewing;
import com.thriftbox.text.Household.WaitingList;
import java.text.MessageFormat;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.builder.ToStringBuilder;
import org.apache.commons.lang3.builder.ToStringStyle;
import org.apache.commons.lang3.tuple.ImmutablePair;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class AdviceDesk {
    private static final Logger log = LoggerFactory.getLogger(AdviceDesk.class);

    public void selected(Membership open, QuietMembership quiet) {
        log.info("joined {}", open); // LEAK full_name -> log
        log.info("joined {}", quiet); // CLEAN only file number and branch are in the generated text
        log.info("joined {}", quiet.getPhone()); // LEAK phone -> log
    }

    public void replaced(RentCase masked, OpenRentCase open) {
        log.info("case {}", masked); // CLEAN the included method keeps the last four digits
        log.info("case {}", open); // LEAK bank_account -> log
        log.info("case {}", open.getCaseNo()); // CLEAN case number
    }

    public void bypassed(Interpreter interpreter) {
        log.info("interpreter {}", interpreter); // LEAK phone -> log
        log.info("interpreter {}", interpreter.getMobileNumber()); // CLEAN the getter gives a constant
    }

    public void withers(String flat, Viewing template, String applicantEmail) {
        Viewing viewing = template.withFlatCode(flat).withVisitorEmail(applicantEmail);
        log.info("viewing " + viewing); // LEAK email -> log
        log.info("viewing on " + viewing.getDay()); // CLEAN day of a viewing
        log.info("viewing of {}", viewing.withVisitorEmail(null).getFlatCode()); // CLEAN code of the flat
    }

    public void inherited(String surname, int count) {
        Landlord landlord = Landlord.builder().lastName(surname).flats(count).build();
        Caretaker caretaker = Caretaker.builder().lastName(surname).stairs(count).build();
        log.info("against {}", landlord); // LEAK last_name -> log
        log.info("against {}", caretaker); // CLEAN the generated text leaves the inherited name out
    }

    public void reflective(Complaint complaint, SealedComplaint sealed) {
        log.warn("noise {}", complaint); // LEAK postal_address -> log
        log.warn("noise {}", sealed); // CLEAN the address is excluded from reflection
        log.warn("noise kinds {} and {}", complaint.getClass(), sealed.getClass()); // CLEAN classes
    }

    public void partly(Deposit deposit) {
        log.info("deposit {}", deposit); // CLEAN amount and a flag
        log.info("deposit {}", deposit.brief()); // CLEAN the account is excluded by name
        log.info("deposit {}", deposit.full()); // LEAK bank_account -> log
        log.info("deposit {}", ToStringBuilder.reflectionToString(deposit, ToStringStyle.MULTI_LINE_STYLE)); // LEAK bank_account -> log
    }

    public void templates(Reminder reminder, Circular circular) {
        Letter first = reminder;
        Letter second = circular;
        log.info("sent {}", first); // LEAK email -> log
        log.info("sent {}", second); // CLEAN this letter names nobody
        log.info("sent to {}", circular.target()); // LEAK email -> log
    }

    public void records(Flat flat, PortalLogin portal, PlainLogin plain) {
        log.info("flat {}", flat); // LEAK first_name, date_of_birth -> log
        log.info("flat {} has {} rooms", flat.flatCode(), flat.rooms()); // CLEAN code and rooms
        log.debug("portal {}", portal); // CLEAN an array prints as type and hash code
        log.debug("portal {}", plain); // LEAK password -> log
        log.debug("portal {}", String.valueOf(portal.password())); // LEAK password -> log
    }

    public void groups(Staircase stairs, WaitingList waiting) {
        log.info("house {}", stairs); // CLEAN only the size is printed
        log.info("house {}", stairs.tenants()); // LEAK first_name, date_of_birth -> log
        log.info("queue {}", waiting); // LEAK first_name, date_of_birth -> log
        log.info("queue of {}", waiting.size()); // CLEAN count
    }

    public void hearings(Hearing hearing, ShortHearing brief) {
        log.info("hearing {}", hearing); // LEAK first_name, date_of_birth -> log
        log.info("hearing {}", brief); // CLEAN the party is excluded, the staircase prints its size
    }

    public void holders(Tenant tenant, Staircase stairs) {
        AtomicReference<Tenant> current = new AtomicReference<>(tenant);
        log.info("current {}", current); // LEAK first_name, date_of_birth -> log
        CompletableFuture<Tenant> pending = CompletableFuture.completedFuture(tenant);
        log.info("pending {}", pending); // CLEAN a future prints its state only
        Supplier<Tenant> later = () -> tenant;
        log.info("later {}", later); // CLEAN a lambda prints its class and hash code
        log.info("entry {}", new SimpleEntry<>("stairs", stairs)); // CLEAN staircase prints its size
        log.info("entry {}", new SimpleEntry<>("tenant", tenant)); // LEAK first_name, date_of_birth -> log
        log.info("pair {}", ImmutablePair.of(1, tenant)); // LEAK first_name, date_of_birth -> log
        log.info("pair {}", ImmutablePair.of(1, stairs)); // CLEAN staircase prints its size
    }

    public void formatted(Tenant tenant, Staircase stairs, Tenant[] row, Map<String, Tenant> byFlat) {
        log.info(MessageFormat.format("{0} in {1}", tenant, stairs)); // LEAK first_name, date_of_birth -> log
        log.info(MessageFormat.format("{0} in {1}", "somebody", stairs)); // CLEAN staircase prints its size
        log.info("row " + row); // CLEAN an array in a concatenation prints as type and hash code
        log.info(StringUtils.join(row, ' ')); // LEAK first_name, date_of_birth -> log
        log.info("stream {}", byFlat.values().stream()); // CLEAN a stream prints as class and hash code
        log.info("flats {}", new TreeMap<>(byFlat).firstKey()); // CLEAN code of a flat
        Deque<List<Tenant>> nested = new ArrayDeque<>();
        nested.push(List.copyOf(byFlat.values()));
        log.info("nested {}", nested); // LEAK first_name, date_of_birth -> log
    }
}
