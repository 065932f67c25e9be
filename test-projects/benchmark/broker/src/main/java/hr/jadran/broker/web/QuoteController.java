package hr.jadran.broker.web;

import hr.jadran.broker.domain.Policyholder;
import hr.jadran.broker.service.QuoteService;
import jakarta.validation.Valid;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/quotes")
public class QuoteController {
    private static final Logger log = LoggerFactory.getLogger(QuoteController.class);
    private final QuoteService service;

    public QuoteController(QuoteService service) {
        this.service = service;
    }

    record Confirmation(String offerNumber, int premium) {}

    @PostMapping
    public ResponseEntity<Confirmation> quote(@Valid @RequestBody QuoteForm form) {
        log.info("quote for {} hp", form.horsepower()); // CLEAN power of an engine
        log.debug("form {}", form); // LEAK email, tax_id, bank_account, date_of_birth, postal_address -> log
        Policyholder holder = service.open(form);
        log.info("opened {}", holder.getOfferNumber()); // CLEAN number of the offer
        return ResponseEntity.ok(new Confirmation(holder.getOfferNumber(), service.premium(form))); // CLEAN number and premium
    }

    @GetMapping("/{id}")
    public Policyholder byId(@PathVariable long id) {
        return service.find(id); // LEAK tax_id, bank_account, diagnosis -> response
    }
}
