package com.kettleyard.reach;

import com.kettleyard.members.CourseDate;
import com.kettleyard.members.Member;
import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.composition.BlockCompositions;
import com.slack.api.webhook.Payload;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** What the front desk writes to its own people and to partners. */
public class Desk {
    private final MethodsClient slack;
    private final JavaMailSender mailer;
    private final Session session;

    public Desk(String botToken, JavaMailSender mailer, Session session) {
        this.slack = Slack.getInstance().methods(botToken);
        this.mailer = mailer;
        this.session = session;
    }

    public void arrived(Member member) throws IOException, SlackApiException {
        ChatPostMessageRequest request = ChatPostMessageRequest.builder().channel("#desk").text(member.fullName() + " is at the door").build(); // ALSO vendors-arrived
        slack.chatPostMessage(request); // LEAK full_name -> third-party; vendors-arrived
    }

    public void full(CourseDate course) throws IOException, SlackApiException {
        ChatPostMessageRequest request = ChatPostMessageRequest.builder().channel("#desk").text(course.courseTitle() + " is full").build();
        slack.chatPostMessage(request); // CLEAN title of a course
    }

    public void blocks(Member member) throws IOException, SlackApiException {
        var block = Blocks.section(s -> s.text(BlockCompositions.plainText("ring " + member.getMobilePhone())));
        slack.chatPostMessage(r -> r.channel("#calls").blocks(List.of(block))); // LEAK phone -> third-party
        var visits = Blocks.section(s -> s.text(BlockCompositions.plainText("visits " + member.getVisitsThisMonth())));
        slack.chatPostMessage(r -> r.channel("#calls").blocks(List.of(visits))); // CLEAN count
    }

    public void list(List<Member> late) throws IOException, SlackApiException {
        StringBuilder text = new StringBuilder("unpaid:\n");
        for (Member member : late) {
            text.append(member.getContractNo()).append(' ').append(member.getDebitIban()).append('\n');
        }
        slack.filesUploadV2(r -> r.channel("#billing").filename("unpaid.txt").content(text.toString())); // LEAK bank_account -> third-party
        slack.filesUploadV2(r -> r.channel("#billing").filename("unpaid.txt").content(late.size() + " contracts")); // CLEAN count
    }

    public void hook(String webhook, Member member) throws IOException {
        Payload.PayloadBuilder payload = Payload.builder().username("desk");
        Slack.getInstance().send(webhook, payload.text("studio " + member.getStudioCode()).build()); // CLEAN code of a studio
        Slack.getInstance().send(webhook, payload.text("moved to " + member.getHomeAddress()).build()); // LEAK postal_address -> third-party
    }

    public void welcome(Member member) throws MessagingException {
        MimeMessage message = mailer.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, "UTF-8");
        helper.setTo(member.getEmail());
        helper.setSubject("Welcome, " + member.getFirstName());
        helper.setText("Your contract " + member.getContractNo() + " has begun.");
        mailer.send(message); // CLEAN mail to the person itself over the own mail server
    }

    public void physio(Member member) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress("office@physioteam.example"));
        message.setSubject("New client");
        message.setText(member.fullName() + ", born " + member.getBirthDate() + ": " + member.getMedicalCondition()); // ALSO vendors-physio
        Transport.send(message); // LEAK full_name, date_of_birth, diagnosis -> third-party|message; vendors-physio
    }

    public void physioOrder(CourseDate course) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress("office@physioteam.example"));
        message.setSubject("Room");
        message.setText("We need the room for " + course.courseTitle());
        Transport.send(message); // CLEAN title of a course
    }
}
