package com.farm.text;

import com.farm.text.HandMade.BlockedException;
import com.farm.text.HandMade.DoorSign;
import com.farm.text.HandMade.EggDelivery;
import com.farm.text.HandMade.LockedException;
import com.farm.text.HandMade.MilkDelivery;
import com.farm.text.HandMade.NamedSampler;
import com.farm.text.HandMade.Payout;
import com.farm.text.HandMade.PlotSign;
import com.farm.text.HandMade.QuietSampler;
import com.farm.text.HandMade.Sampler;
import com.farm.text.HandMade.Subsidy;
import com.farm.text.Rows.Apprentice;
import com.farm.text.Rows.Licence;
import com.farm.text.Rows.Login;
import com.farm.text.Rows.Permit;
import com.farm.text.Rows.Season;
import com.farm.text.Rows.Shift;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.apache.commons.lang3.builder.ToStringBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Counter {
    private static final Logger log = LoggerFactory.getLogger(Counter.class);

    public void money(Payout payout, Subsidy subsidy) {
        log.info("transfer {}", payout); // LEAK bank_account -> log
        log.info("transfer {}", subsidy); // CLEAN only whether there is an account
    }

    public void samplers(Sampler open, QuietSampler quiet, NamedSampler named) {
        log.info("on duty: {}", open); // LEAK phone -> log
        log.info("on duty: {}", quiet); // CLEAN the number carries the exclusion annotation
        log.info("on duty: {}", named); // CLEAN the number is excluded by name
    }

    public void deliveries(MilkDelivery milk, EggDelivery eggs) {
        log.info("unloaded {}", milk); // CLEAN default text form: class name and hash
        log.info("unloaded {}", ToStringBuilder.reflectionToString(milk)); // LEAK full_name, email -> log
        log.info("unloaded {}", ToStringBuilder.reflectionToString(eggs)); // CLEAN transient fields are left out
    }

    public void signs(DoorSign door, PlotSign plot) {
        log.info("engraved {}", door); // LEAK full_name -> log
        log.info("engraved {}", plot); // CLEAN this label is the number of a plot
        log.info("engraved for {}", plot.getTenantName()); // LEAK full_name -> log
    }

    public void refusals(BlockedException blocked, LockedException locked) {
        log.warn("refused: {}", blocked.toString()); // LEAK email -> log
        log.warn("refused: {}", locked.toString()); // CLEAN constant message
    }

    public void rows(Shift shift, Permit permit, Licence licence, Login login) {
        log.info("roster {}", shift); // LEAK first_name, last_name -> log
        log.info("roster {}", shift.stable()); // CLEAN name of a stable
        log.info("issued {}", permit); // LEAK email -> log
        log.info("issued {}", licence); // CLEAN own text form prints the length only
        log.info("login {}", login); // CLEAN the text form of a character array is its identity
        log.info("login with {}", String.valueOf(login.password())); // LEAK password -> log
    }

    public void holdersOfOthers(Apprentice apprentice, CompletableFuture<Apprentice> pending, Season season) {
        AtomicReference<Apprentice> current = new AtomicReference<>(apprentice);
        log.info("current {}", current); // LEAK first_name, last_name -> log
        log.info("pending {}", pending); // CLEAN a future prints its state only
        Map.Entry<Season, Apprentice> entry = Map.entry(season, apprentice);
        log.info("entry {}", entry); // LEAK first_name, last_name -> log
        log.info("entry {}", entry.getKey()); // CLEAN enum constant
    }

    public void joined(List<Permit> permits, List<Licence> licences) {
        String open = permits.stream().map(Permit::toString).collect(Collectors.joining("; "));
        log.info("valid: {}", open); // LEAK email -> log
        String closed = licences.stream().map(String::valueOf).collect(Collectors.joining("; "));
        log.info("valid: {}", closed); // CLEAN this text form prints the length only
    }

    public void assertSigned(Permit permit, Licence licence, boolean signed) {
        if (!signed && licence != null) {
            throw new IllegalStateException("not signed: " + licence); // CLEAN this text form prints the length only
        }
        if (!signed) {
            throw new IllegalStateException("not signed: " + permit); // LEAK email -> exception
        }
    }

    public void buffers(Apprentice apprentice, MilkDelivery milk) {
        StringBuilder protocol = new StringBuilder("delivered ").append(milk);
        log.debug("{}", protocol); // CLEAN class name and hash
        protocol.append(" to ").append(apprentice);
        log.debug("{}", protocol); // LEAK first_name, last_name -> log
    }
}
