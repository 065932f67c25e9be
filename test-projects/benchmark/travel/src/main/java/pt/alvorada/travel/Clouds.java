package pt.alvorada.travel;

import com.google.cloud.storage.BlobInfo;
import com.google.cloud.storage.Storage;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.pulsar.client.api.PulsarClientException;
import org.eclipse.paho.client.mqttv3.MqttClient;
import org.eclipse.paho.client.mqttv3.MqttException;
import org.eclipse.paho.client.mqttv3.MqttMessage;
import org.springframework.amqp.rabbit.core.RabbitTemplate;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.kafka.core.KafkaTemplate;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Clouds and brokers. */
public class Clouds {
    void amazon(S3Client s3, SqsClient sqs, SnsClient sns, Traveller traveller) {
        s3.putObject(PutObjectRequest.builder().bucket("scans").key(traveller.getBookingCode()).build(), RequestBody.fromString(traveller.getPassportNumber())); // LEAK passport -> third-party|storage|file
        s3.putObject(b -> b.bucket("scans").key(traveller.getBookingCode()), RequestBody.empty()); // CLEAN booking code
        sqs.sendMessage(m -> m.queueUrl("https://sqs.example/q").messageBody("allergies " + traveller.getDietaryAllergies())); // LEAK diagnosis, medication -> message|third-party
        sqs.sendMessage(m -> m.queueUrl("https://sqs.example/q").messageBody(traveller.getBookingCode())); // CLEAN booking code
        sns.publish(p -> p.topicArn("arn:x").message("Card " + traveller.getCardNumber())); // LEAK card_pan -> message|third-party
    }

    void google(Storage storage, Traveller traveller) {
        storage.create(BlobInfo.newBuilder("scans", "p").build(), traveller.getPassportNumber().getBytes(StandardCharsets.UTF_8)); // LEAK passport -> third-party|storage|file
        storage.create(BlobInfo.newBuilder("scans", traveller.getBookingCode()).build()); // CLEAN booking code
    }

    void brokers(KafkaTemplate<String, Object> kafka, RabbitTemplate rabbit, JmsTemplate jms, Traveller traveller) {
        kafka.send("trips", traveller.getBookingCode(), traveller.getCardNumber()); // LEAK card_pan -> message
        kafka.send("trips", traveller.getBookingCode()); // CLEAN booking code
        rabbit.convertAndSend("trips", "new", Map.of("passport", traveller.getPassportNumber())); // LEAK passport -> message
        rabbit.convertAndSend("trips", "new", Map.of("to", traveller.getDestination())); // CLEAN a destination
        jms.send("trips", session -> session.createTextMessage(traveller.getCardNumber())); // LEAK card_pan -> message
        jms.convertAndSend("trips", traveller.getDestination()); // CLEAN a destination
    }

    void others(Producer<String, String> plain, org.apache.pulsar.client.api.Producer<byte[]> pulsar, MqttClient mqtt, Traveller traveller) throws PulsarClientException, MqttException {
        ProducerRecord<String, String> entry = new ProducerRecord<>("trips", traveller.getBookingCode());
        plain.send(entry); // CLEAN booking code
        entry.headers().add("passport", traveller.getPassportNumber().getBytes(StandardCharsets.UTF_8)); // ALSO header
        plain.send(entry); // LEAK passport -> message; header
        pulsar.newMessage().key("k").value(traveller.getCardNumber().getBytes(StandardCharsets.UTF_8)).send(); // LEAK card_pan -> message
        pulsar.send(traveller.getDestination().getBytes(StandardCharsets.UTF_8)); // CLEAN a destination
        mqtt.publish("trips", new MqttMessage(traveller.getPassportNumber().getBytes(StandardCharsets.UTF_8))); // LEAK passport -> message
        mqtt.publish("trips", traveller.getDestination().getBytes(StandardCharsets.UTF_8), 1, false); // CLEAN a destination
    }
}
