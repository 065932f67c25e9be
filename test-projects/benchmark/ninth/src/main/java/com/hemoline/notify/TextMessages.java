package com.hemoline.notify;

import com.hemoline.donors.Donor;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.type.PhoneNumber;
import com.twilio.type.Twiml;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.PublishRequest;

/** Short messages go out over two providers, depending on the region. */
public class TextMessages {
    private static final PhoneNumber HOUSE = new PhoneNumber("+43720000000");
    private static final String DESK_TOPIC = "arn:aws:sns:eu-central-1:1:desk";
    private final SnsClient sns;

    public TextMessages(SnsClient sns) {
        this.sns = sns;
    }

    public void remind(Donor donor) {
        MessageCreator creator = Message.creator(new PhoneNumber(donor.getMobile()), HOUSE, "");
        creator.setBody("Your donation slot " + donor.getSlotNo() + " is tomorrow.");
        creator.create(); // CLEAN text to the person itself with its slot number
    }

    public void tellType(Donor donor) {
        MessageCreator creator = Message.creator(new PhoneNumber(donor.getMobile()), HOUSE, "");
        creator.setBody("We are short of " + donor.getBloodType() + ", please come."); // ALSO sms-type
        creator.create(); // LEAK blood_type -> third-party; sms-type
    }

    public void readOut(Donor donor) {
        Twiml script = new Twiml("<Response><Say>Your test says " + donor.getHivStatus() + "</Say></Response>");
        Call.creator(new PhoneNumber(donor.getMobile()), HOUSE, script).create(); // LEAK lab_result -> third-party
    }

    public void ringBack(Donor donor) {
        Twiml script = new Twiml("<Response><Say>Please call the centre back.</Say></Response>");
        Call.creator(new PhoneNumber(donor.getMobile()), HOUSE, script).create(); // CLEAN call to the person itself with a constant text
    }

    public void thanks(Donor donor) {
        sns.publish(r -> r.phoneNumber(donor.getMobile()).message("Thank you for your donation.")); // CLEAN text to the person itself, the number is needed for delivery
    }

    public void deferral(Donor donor) {
        sns.publish(r -> r.phoneNumber(donor.getMobile()).message("You cannot give blood with: " + donor.getAllergies())); // LEAK diagnosis -> third-party|message
    }

    public void desk(Donor donor) {
        PublishRequest late = PublishRequest.builder().topicArn(DESK_TOPIC).subject("late").message(donor.getCentre() + ": slot " + donor.getSlotNo()).build();
        sns.publish(late); // CLEAN name of a centre and slot number
        PublishRequest who = PublishRequest.builder().topicArn(DESK_TOPIC).subject("late").message(donor.getCentre() + ": " + donor.getNationalId()).build();
        sns.publish(who); // LEAK national_id -> third-party|message
    }
}
