package com.example.events;

import java.util.List;

public class EventPrinter {
    public void print(Event event) {
        switch (event) {
            case Event.Moved(long customerId, String streetAddress) when customerId > 0 ->
                System.out.println("moved to " + streetAddress); // leak: postal_address -> stdout
            case Event.Moved moved -> System.out.println("moved: " + moved.customerId());
            case Event.Called(var customerId, var phoneNumber) ->
                System.out.println("called from " + phoneNumber); // leak: phone -> stdout
            case Event.Left left -> System.out.println("left: " + left.customerId());
        }
    }

    public void last(List<Event.Called> calls) {
        System.out.println("last call by " + calls.getLast().customerId());
        if (calls.getFirst() instanceof Event.Called(long customerId, String phoneNumber)) {
            System.out.println("first call of " + customerId);
            System.out.println("first call from " + phoneNumber); // leak: phone -> stdout
        }
    }
}
