package com.kettleyard.reach;

import com.google.firebase.messaging.AndroidConfig;
import com.google.firebase.messaging.FirebaseMessaging;
import com.google.firebase.messaging.FirebaseMessagingException;
import com.google.firebase.messaging.Message;
import com.google.firebase.messaging.Notification;
import com.kettleyard.members.CourseDate;
import com.kettleyard.members.Member;
import com.sendgrid.Method;
import com.sendgrid.Request;
import com.sendgrid.SendGrid;
import com.sendgrid.helpers.mail.Mail;
import com.sendgrid.helpers.mail.objects.Content;
import com.sendgrid.helpers.mail.objects.Email;
import com.sendgrid.helpers.mail.objects.Personalization;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.type.PhoneNumber;
import com.twilio.type.Twiml;
import java.io.IOException;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import software.amazon.awssdk.services.sns.SnsClient;

/** Reminders go to the member; some of them say too much to the company that carries them. */
@Service
@RequiredArgsConstructor
public class Reminders {
    private static final Email FROM = new Email("studio@kettleyard.example");
    private final SendGrid sendGrid;
    private final FirebaseMessaging push;
    private final SnsClient sns;
    @Value("${kettleyard.sender}")
    private String sender;

    public void course(Member member, CourseDate course) {
        MessageCreator sms = com.twilio.rest.api.v2010.account.Message.creator(new PhoneNumber(member.getMobilePhone()), new PhoneNumber(sender), "");
        sms.setBody(course.courseTitle() + " starts at " + course.start());
        sms.create(); // CLEAN text about a course to the person itself
    }

    public void checkup(Member member) {
        MessageCreator sms = com.twilio.rest.api.v2010.account.Message.creator(new PhoneNumber(member.getMobilePhone()), new PhoneNumber(sender), "");
        sms.setBody("Last blood pressure: " + member.getBloodPressure()); // ALSO vendors-checkup
        sms.create(); // LEAK lab_result -> third-party; vendors-checkup
    }

    public void spoken(Member member, PhoneNumber trainer) {
        String words = "<Response><Say>" + member.fullName() + " reports " + member.getMedicalCondition() + "</Say></Response>";
        Call.creator(trainer, new PhoneNumber(sender), new Twiml(words)).create(); // LEAK full_name, diagnosis -> third-party
        Call.creator(trainer, new PhoneNumber(sender), new Twiml("<Response><Say>The next course is full.</Say></Response>")).create(); // CLEAN constant text
    }

    public void sns(Member member, CourseDate course, String topicArn) {
        sns.publish(b -> b.phoneNumber(member.getMobilePhone()).message("Places left: " + course.freePlaces())); // CLEAN text to the person itself
        sns.publish(b -> b.topicArn(topicArn).message("No show: " + member.fullName())); // LEAK full_name -> third-party|message
        sns.publish(b -> b.topicArn(topicArn).message("No shows: " + course.freePlaces()).subject(course.courseTitle())); // CLEAN title of a course and a count
    }

    public void push(Member member, CourseDate course) throws FirebaseMessagingException {
        Message harmless = Message.builder().setToken(member.getDeviceToken())
                .setNotification(Notification.builder().setTitle("See you").setBody(course.courseTitle()).build()).build();
        push.send(harmless); // CLEAN text about a course to the person itself
        Message plan = Message.builder().setToken(member.getDeviceToken()) // ALSO vendors-push
                .setNotification(Notification.builder().setTitle("Your plan").setBody("Adapted to " + member.getMedicalCondition()).build()).build(); // ALSO vendors-push
        push.send(plan); // LEAK diagnosis -> third-party|message; vendors-push
    }

    public void pushData(Member member, String topic) throws FirebaseMessagingException {
        Message.Builder toAll = Message.builder().setTopic(topic).setAndroidConfig(AndroidConfig.builder().setTtl(60_000).build());
        push.send(toAll.putData("birthday", member.getBirthDate().toString()).build()); // LEAK date_of_birth -> third-party|message
    }

    public void pushStudio(Member member, String topic) throws FirebaseMessagingException {
        Message.Builder toAll = Message.builder().setTopic(topic);
        push.send(toAll.putData("studio", member.getStudioCode()).build()); // CLEAN code of a studio
    }

    public void bill(Member member) throws IOException {
        Personalization to = new Personalization();
        to.addTo(new Email(member.getEmail()));
        to.addDynamicTemplateData("contract", member.getContractNo());
        deliver(to, "d-bill"); // CLEAN contract number to the person itself
    }

    public void doctor(Member member, String doctorsDesk) throws IOException {
        Personalization to = new Personalization();
        to.addTo(new Email(doctorsDesk));
        to.addDynamicTemplateData("finding", member.getBloodPressure()); // ALSO vendors-doctor
        deliver(to, "d-doctor"); // ALSO vendors-doctor
    }

    private void deliver(Personalization to, String templateName) throws IOException {
        Mail mail = new Mail();
        mail.setFrom(FROM);
        mail.setTemplateId(templateName);
        mail.addPersonalization(to);
        Request request = new Request();
        request.setMethod(Method.POST);
        request.setEndpoint("mail/send");
        request.setBody(mail.build());
        sendGrid.api(request); // LEAK lab_result -> third-party; vendors-doctor
    }

    public void complaint(Member member, String words) throws IOException {
        Mail mail = new Mail(FROM, "Complaint", new Email("legal@chambers.example"), new Content("text/plain", "see attachment"));
        mail.addCustomArg("member", member.getEmail()); // ALSO vendors-arg
        Request request = new Request();
        request.setBody(mail.build());
        sendGrid.api(request); // LEAK email -> third-party; vendors-arg
    }
}
