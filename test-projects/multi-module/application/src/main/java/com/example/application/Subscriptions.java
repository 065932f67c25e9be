package com.example.application;

import com.example.library.Audit;
import com.example.library.Subscriber;
import java.util.ArrayList;
import java.util.List;

public class Subscriptions {
    private final Audit audit = new Audit();
    private final List<Subscriber> subscribers = new ArrayList<>();

    public void subscribe(Subscriber subscriber) {
        subscribers.add(subscriber);
        audit.record("subscribed", subscriber.email());
        audit.count("subscribed", subscribers.size());
    }

    public void call(Subscriber subscriber) {
        audit.record("called", "+" + subscriber.phoneNumber());
        System.out.println("phoning " + subscriber.phoneNumber()); // leak: phone -> stdout
    }

    public void unsubscribe(Subscriber subscriber) {
        subscribers.remove(subscriber);
        audit.record("unsubscribed", subscriber.id());
    }
}
