package com.rento.app.service;

import com.rento.app.domain.Rental;
import com.rento.app.domain.RentalRequest;
import com.rento.app.domain.RentalResponse;
import com.rento.app.out.Tracking;
import java.util.List;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Slf4j
@RequiredArgsConstructor
public class RentalService {
    private final Rentals rentals;
    private final Tracking tracking;

    public static class NotFound extends RuntimeException {
        public NotFound(String what, Object key) {
            super(what + " " + key + " not found");
        }
    }

    @Transactional
    public RentalResponse rent(RentalRequest request) {
        rentals.findByPhone(request.phone()).ifPresent(r -> log.info("knows rental {}", r.getId())); // CLEAN id of the rental
        Rental saved = rentals.save(request.toRental());
        log.info("saved {}", saved); // CLEAN personal fields are excluded from the text
        log.info("saved for {}", saved.getDriverName()); // LEAK full_name -> log
        tracking.rented(saved);
        return RentalResponse.from(saved);
    }

    public Rental byPhone(String phone) {
        return rentals.findByPhone(phone).orElseThrow(() -> new NotFound("rental of", phone)); // LEAK phone -> exception
    }

    public Rental byId(long id) {
        return rentals.findById(id).orElseThrow(() -> new NotFound("rental", id)); // CLEAN id of the rental
    }

    @Scheduled(fixedDelay = 60_000)
    public void overdue() {
        List<Rental> late = rentals.findAll().stream().filter(r -> r.getDays() > 30).toList();
        log.warn("{} late rentals", late.size()); // CLEAN count
        log.warn("call {}", late.stream().map(Rental::getPhone).collect(Collectors.joining(", "))); // LEAK phone -> log
        late.forEach(this::remind);
    }

    @Async
    void remind(Rental rental) {
        note("reminded", rental.getDriverName()); // ALSO remind-note
        count("reminded", rental.getId()); // CLEAN id of the rental
    }

    private void note(String what, String who) {
        log.info("{} {}", what, who); // LEAK full_name -> log; remind-note
    }

    private void count(String what, Long id) {
        log.info("{} {}", what, id); // CLEAN id of the rental
    }
}
