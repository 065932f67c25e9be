package pt.alvorada.travel;

import com.mailjet.client.MailjetClient;
import com.mailjet.client.MailjetRequest;
import com.mailjet.client.errors.MailjetException;
import com.mailjet.client.resource.Emailv31;
import com.sendgrid.helpers.mail.Mail;
import com.sendgrid.helpers.mail.objects.Content;
import com.sendgrid.helpers.mail.objects.Email;
import com.slack.api.Slack;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.type.PhoneNumber;
import com.vonage.client.VonageClient;
import com.vonage.client.sms.messages.TextMessage;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import org.json.JSONObject;
import org.simplejavamail.api.mailer.Mailer;
import org.simplejavamail.email.EmailBuilder;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** To the traveller is fine; to others, or with what a vendor must not see, is not. */
public class Messages {
    void sms(Traveller traveller, VonageClient vonage) {
        Message.creator(new PhoneNumber(traveller.getMobile()), new PhoneNumber("+351200000000"), "Your trip " + traveller.getBookingCode()).create(); // CLEAN a message to the traveller
        Message.creator(new PhoneNumber(traveller.getMobile()), new PhoneNumber("+351200000000"), "Passport " + traveller.getPassportNumber()).create(); // LEAK passport -> third-party|message
        vonage.getSmsClient().submitMessage(new TextMessage("Alvorada", traveller.getMobile(), "Boarding at 10")); // CLEAN a message to the traveller
        vonage.getSmsClient().submitMessage(new TextMessage("Alvorada", traveller.getMobile(), "Meal: " + traveller.getDietaryAllergies())); // LEAK diagnosis, medication -> third-party|message
    }

    void spring(JavaMailSender sender, Traveller traveller) throws MessagingException {
        SimpleMailMessage own = new SimpleMailMessage();
        own.setTo(traveller.getEmail());
        own.setText("Dear " + traveller.getFirstName());
        sender.send(own); // CLEAN a mail to the traveller
        SimpleMailMessage desk = new SimpleMailMessage();
        desk.setTo("desk@partner-hotel.example");
        desk.setText("Guest with passport " + traveller.getPassportNumber());
        sender.send(desk); // LEAK passport -> message
        MimeMessage mime = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(mime);
        helper.setTo("ops@alvorada.example");
        helper.setSubject("No show " + traveller.getBookingCode());
        sender.send(mime); // CLEAN booking code
        helper.setText("Call " + traveller.getMobile(), false);
        sender.send(mime); // LEAK phone -> message
    }

    void plain(Session session, Traveller traveller) throws MessagingException {
        MimeMessage mail = new MimeMessage(session);
        mail.setRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress("agency@partner.example"));
        mail.setText("Allergies: " + traveller.getDietaryAllergies());
        Transport.send(mail); // LEAK diagnosis, medication -> message
    }

    void vendors(MailjetClient mailjet, Traveller traveller) throws MailjetException {
        MailjetRequest request = new MailjetRequest(Emailv31.resource).property(Emailv31.MESSAGES, new JSONObject().put("TextPart", "Passport " + traveller.getPassportNumber()));
        mailjet.post(request); // LEAK passport -> third-party|message
        MailjetRequest plain = new MailjetRequest(Emailv31.resource).property("Trip", traveller.getBookingCode());
        mailjet.post(plain); // CLEAN booking code
    }

    void sendgrid(com.sendgrid.SendGrid api, Traveller traveller) throws IOException {
        Mail mail = new Mail(new Email("no-reply@alvorada.example"), "Trip", new Email(traveller.getEmail()), new Content("text/plain", "See you"));
        com.sendgrid.Request request = new com.sendgrid.Request();
        request.setBody(mail.build());
        api.api(request); // CLEAN a mail to the traveller
    }

    void simple(Mailer mailer, Traveller traveller) {
        mailer.sendMail(EmailBuilder.startingBlank().to("sales@alvorada.example").withPlainText("Lead: " + traveller.getMobile()).buildEmail()); // LEAK phone -> message
        mailer.sendMail(EmailBuilder.startingBlank().to(traveller.getEmail()).withPlainText("Trip " + traveller.getBookingCode()).buildEmail()); // CLEAN a mail to the traveller
    }

    void chat(Traveller traveller) throws Exception {
        Slack.getInstance().methods("xoxb").chatPostMessage(r -> r.channel("#ops").text("No show: " + traveller.getLastName())); // LEAK last_name -> third-party|message
        Slack.getInstance().methods("xoxb").chatPostMessage(r -> r.channel("#ops").text("No show: " + traveller.getBookingCode())); // CLEAN booking code
    }
}
