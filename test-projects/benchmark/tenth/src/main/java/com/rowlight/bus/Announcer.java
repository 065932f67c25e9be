package com.rowlight.bus;

import com.rabbitmq.client.Channel;
import com.rowlight.seats.Buyer;
import jakarta.jms.JMSContext;
import jakarta.jms.MapMessage;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import jakarta.jms.JMSException;
import jakarta.jms.Topic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.cloud.stream.function.StreamBridge;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.messaging.Message;
import org.springframework.messaging.handler.annotation.SendTo;
import org.springframework.messaging.support.MessageBuilder;
import software.amazon.awssdk.services.sqs.SqsClient;

@RequiredArgsConstructor
public class Announcer {
    private final KafkaTemplate<String, Object> kafka;
    private final StreamBridge bridge;
    private final SqsClient sqs;

    public void kafka(Buyer buyer) {
        ProducerRecord<String, Object> sold = new ProducerRecord<>("sold", buyer.getOrderNo(), buyer.getSeats());
        kafka.send(sold); // CLEAN order number and count
        sold.headers().add("passport", buyer.getPassportNumber().getBytes(StandardCharsets.UTF_8)); // ALSO exits-header
        kafka.send(sold); // LEAK passport -> message; exits-header
    }

    public void built(Buyer buyer) {
        Message<String> message = MessageBuilder.withPayload(buyer.getDisability()).setHeader("order", buyer.getOrderNo()).build(); // ALSO exits-built
        bridge.send("care", message); // LEAK disability -> message; exits-built
        bridge.send("care", MessageBuilder.withPayload(buyer.getSeats()).setHeader("order", buyer.getOrderNo()).build()); // CLEAN count and order number
    }

    public void rabbit(Channel channel, Buyer buyer) throws IOException {
        channel.basicPublish("desk", "paid", null, buyer.getCardNumber().getBytes(StandardCharsets.UTF_8)); // LEAK card_pan -> message
        channel.basicPublish("desk", "paid", null, buyer.getOrderNo().getBytes(StandardCharsets.UTF_8)); // CLEAN order number
    }

    public void queues(String queueUrl, Buyer buyer) {
        sqs.sendMessage(b -> b.queueUrl(queueUrl).messageBody(buyer.getPassportNumber())); // LEAK passport -> message|third-party
        sqs.sendMessage(b -> b.queueUrl(queueUrl).messageBody(buyer.getOrderNo()).delaySeconds(5)); // CLEAN order number
    }

    public void jms(JMSContext context, Topic topic, Buyer buyer) {
        context.createProducer().setProperty("order", buyer.getOrderNo()).send(topic, Map.of("seats", buyer.getSeats())); // CLEAN order number and count
        context.createProducer().setProperty("order", buyer.getOrderNo()).send(topic, Map.of("login", buyer.getPassword())); // LEAK password -> message
    }

    public void mapped(Session session, MessageProducer producer, Buyer buyer) throws JMSException {
        MapMessage message = session.createMapMessage();
        message.setInt("seats", buyer.getSeats());
        producer.send(message); // CLEAN count
        message.setString("pan", buyer.getCardNumber()); // ALSO exits-mapped
        producer.send(message); // LEAK card_pan -> message; exits-mapped
    }

    @SendTo("care.answers")
    public String care(Buyer buyer) {
        return buyer.getDisability(); // LEAK disability -> message
    }

    @SendTo("sales.answers")
    public String sales(Buyer buyer) {
        return buyer.getOrderNo(); // CLEAN order number
    }
}
