package hr.jadran.broker.service;

import hr.jadran.broker.domain.Address;
import hr.jadran.broker.domain.Policyholder;
import hr.jadran.broker.domain.Policyholders;
import hr.jadran.broker.out.Bureau;
import hr.jadran.broker.out.Outbox;
import hr.jadran.broker.web.QuoteForm;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Slf4j
@Service
@RequiredArgsConstructor
public class QuoteService {
    private final Policyholders policyholders;
    private final Bureau bureau;
    private final Outbox outbox;

    @Transactional
    public Policyholder open(QuoteForm form) {
        policyholders.findByEmail(form.contact()).ifPresent(known -> {
            log.warn("known: {}", known.getId()); // CLEAN internal id
            throw new IllegalStateException(form.contact() + " has an offer"); // LEAK email -> exception
        });
        Policyholder holder = Policyholder.builder()
                .offerNumber(UUID.randomUUID().toString())
                .email(form.contact())
                .oib(form.oib())
                .iban(form.iban())
                .birthDate(form.birthDate())
                .address(new Address(form.street(), form.postalCode(), form.city()))
                .build();
        log.info("saving {}", holder); // LEAK bank_account, date_of_birth -> log
        Policyholder saved = policyholders.save(holder);
        outbox.announce(saved);
        return saved;
    }

    public Policyholder find(long id) {
        return policyholders.findById(id).orElseThrow(() -> new IllegalArgumentException("no policyholder " + id)); // CLEAN internal id
    }

    public int premium(QuoteForm form) {
        int score = bureau.score(form.oib());
        log.info("premium factor {}", score / 10); // CLEAN a factor
        return 100 + form.horsepower();
    }
}
