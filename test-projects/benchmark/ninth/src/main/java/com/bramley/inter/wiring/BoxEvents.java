package com.bramley.inter.wiring;

import com.bramley.lib.Subscriber;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** Beans that reach each other through the container. */
public final class BoxEvents {
    private static final Logger log = LoggerFactory.getLogger(BoxEvents.class);

    private BoxEvents() {
    }

    public record BoxPaused(String boxNo, String reason) {
    }

    public record AddressChanged(String boxNo, String newStreet) {
    }

    @Service
    public static class SubscriberService {
        private final ApplicationEventPublisher events;
        private final Courier courier;
        private final List<Courier> couriers;

        public SubscriberService(ApplicationEventPublisher events, @Qualifier("vanCourier") Courier courier, List<Courier> couriers) {
            this.events = events;
            this.courier = courier;
            this.couriers = couriers;
        }

        public void pause(Subscriber s, String reasonCode) {
            events.publishEvent(new BoxPaused(s.getBoxNo(), reasonCode));
        }

        public void moved(Subscriber s) {
            events.publishEvent(new AddressChanged(s.getBoxNo(), s.getDrop().getDeliveryAddress())); // ALSO moved-event
        }

        public void today(Subscriber s) {
            log.info("courier says {}", courier.note(s)); // LEAK full_name -> log
            for (Courier each : couriers) {
                log.info("handled by {}", each.vehicle()); // CLEAN kind of vehicle
            }
        }
    }

    @Component
    public static class Listeners {
        @EventListener
        public void paused(BoxPaused event) {
            log.info("paused {} because of {}", event.boxNo(), event.reason()); // CLEAN number of a box and a code
        }

        @EventListener
        public void moved(AddressChanged event) {
            log.info("{} moved to {}", event.boxNo(), event.newStreet()); // LEAK postal_address -> log; moved-event
        }
    }

    public interface Courier {
        String note(Subscriber s);

        String vehicle();
    }

    @Component("vanCourier")
    public static class VanCourier implements Courier {
        @Override
        public String note(Subscriber s) {
            return "ring at " + s.getFullName();
        }

        @Override
        public String vehicle() {
            return "van";
        }
    }

    @Component("bikeCourier")
    public static class BikeCourier implements Courier {
        @Override
        public String note(Subscriber s) {
            return "box " + s.getBoxNo();
        }

        @Override
        public String vehicle() {
            return "bike";
        }
    }

    /** A repository as Spring Data would write it. */
    public interface Subscribers {
        List<Subscriber> findByPausedTrue();

        long countByPausedTrue();
    }

    @Component
    public static class NightJob {
        private final Subscribers subscribers;

        public NightJob(Subscribers subscribers) {
            this.subscribers = subscribers;
        }

        @Scheduled(cron = "0 0 3 * * *")
        public void run() {
            log.info("{} paused boxes", subscribers.countByPausedTrue()); // CLEAN count
            for (Subscriber s : subscribers.findByPausedTrue()) {
                log.debug("paused: {}", s.getEmail()); // LEAK email -> log
                log.debug("paused: box {}", s.getBoxNo()); // CLEAN number of a box
            }
        }
    }

    public static class Sticker {
        private String fullName;
        private String boxNo;

        public String getFullName() {
            return fullName;
        }

        public void setFullName(String fullName) {
            this.fullName = fullName;
        }

        public String getBoxNo() {
            return boxNo;
        }

        public void setBoxNo(String boxNo) {
            this.boxNo = boxNo;
        }

        @Override
        public String toString() {
            return boxNo + " " + fullName;
        }
    }

    @Configuration
    public static class Printing {
        @Bean
        public java.util.function.Function<Subscriber, String> sticker() {
            return s -> {
                Sticker sticker = new Sticker();
                BeanUtils.copyProperties(s, sticker);
                log.debug("sticker {}", sticker); // LEAK full_name -> log
                Sticker blank = new Sticker();
                BeanUtils.copyProperties(s, blank, "fullName");
                log.debug("sticker {}", blank); // CLEAN the name is not copied
                return sticker.getBoxNo();
            };
        }
    }
}
