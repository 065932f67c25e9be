package com.hemoline.notify;

import com.hemoline.donors.Donor;
import com.sendgrid.Method;
import com.sendgrid.Request;
import com.sendgrid.SendGrid;
import com.sendgrid.helpers.mail.Mail;
import com.sendgrid.helpers.mail.objects.Content;
import com.sendgrid.helpers.mail.objects.Email;
import com.sendgrid.helpers.mail.objects.Personalization;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

public class Letters {
    private static final Email HOUSE = new Email("donations@hemoline.example");
    private final SendGrid sendGrid;
    private final JavaMailSender ownServer;
    private final Session session;

    public Letters(SendGrid sendGrid, JavaMailSender ownServer, Session session) {
        this.sendGrid = sendGrid;
        this.ownServer = ownServer;
        this.session = session;
    }

    public void invitation(Donor donor) throws IOException {
        Personalization to = new Personalization();
        to.addTo(new Email(donor.getEmail()));
        to.addDynamicTemplateData("centre", donor.getCentre());
        post(templated("d-invite", to)); // CLEAN mail to the person itself, the address is needed for delivery
    }

    public void findings(Donor donor) throws IOException {
        Personalization to = new Personalization();
        to.addTo(new Email(donor.getEmail()));
        to.addDynamicTemplateData("result", donor.getHivStatus());
        Mail mail = templated("d-result", to);
        Request request = new Request();
        request.setMethod(Method.POST);
        request.setEndpoint("mail/send");
        request.setBody(mail.build()); // ALSO letter-findings
        sendGrid.api(request); // LEAK lab_result -> third-party; letter-findings
    }

    public void campaign(Donor donor, Email agency) throws IOException {
        Mail mail = new Mail(HOUSE, "Story", agency, new Content("text/html", "<p>" + donor.getFullName() + " gives since years</p>"));
        Request request = new Request();
        request.setBody(mail.build());
        sendGrid.api(request); // LEAK full_name -> third-party
    }

    public void campaignNumbers(int litres, Email agency) throws IOException {
        Mail mail = new Mail(HOUSE, "Story", agency, new Content("text/html", "<p>" + litres + " litres this year</p>"));
        Request request = new Request();
        request.setBody(mail.build());
        sendGrid.api(request); // CLEAN an amount
    }

    private Mail templated(String template, Personalization to) {
        Mail mail = new Mail();
        mail.setFrom(HOUSE);
        mail.setTemplateId(template);
        mail.addPersonalization(to);
        return mail;
    }

    private void post(Mail mail) throws IOException {
        Request request = new Request();
        request.setMethod(Method.POST);
        request.setEndpoint("mail/send");
        request.setBody(mail.build());
        sendGrid.api(request);
    }

    public void toLaboratory(Donor donor) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("intake@partnerlab.example"));
        message.setSubject("sample of " + donor.getFullName());
        message.setText("group " + donor.getBloodType());
        Transport.send(message); // LEAK full_name, blood_type -> third-party|message
    }

    public void toLaboratoryBySlot(Donor donor) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("intake@partnerlab.example"));
        message.setSubject("sample of slot " + donor.getSlotNo());
        message.setText("collected at " + donor.getCentre());
        Transport.send(message); // CLEAN slot number and name of a centre
    }

    public void welcome(Donor donor) throws MessagingException {
        MimeMessage message = ownServer.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, "UTF-8");
        helper.setTo(donor.getEmail());
        helper.setSubject("Welcome");
        helper.setText("Dear " + donor.getFullName() + ", your next slot is " + donor.getSlotNo());
        ownServer.send(message); // CLEAN mail to the person itself over the own mail server
    }
}
