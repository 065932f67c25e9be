package hr.jadran.broker.out;

import hr.jadran.broker.domain.Policyholder;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

@Component
public class Outbox {
    private final KafkaTemplate<String, Object> kafka;
    private final JavaMailSender mail;

    public Outbox(KafkaTemplate<String, Object> kafka, JavaMailSender mail) {
        this.kafka = kafka;
        this.mail = mail;
    }

    record Opened(String offerNumber) {}

    public void announce(Policyholder holder) {
        kafka.send("opened", holder.getOfferNumber(), new Opened(holder.getOfferNumber())); // CLEAN number of the offer
        kafka.send("holders", holder.getOfferNumber(), holder); // LEAK tax_id, bank_account -> message
        SimpleMailMessage message = new SimpleMailMessage();
        message.setTo(holder.getEmail());
        message.setSubject("Offer " + holder.getOfferNumber());
        mail.send(message); // CLEAN a mail to the policyholder
    }
}
