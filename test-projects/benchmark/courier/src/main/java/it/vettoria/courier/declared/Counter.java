package it.vettoria.courier.declared;

import feign.Feign;
import feign.Param;
import feign.RequestLine;
import it.vettoria.courier.Shipment;
import java.io.IOException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import retrofit2.Retrofit;

public class Counter {
    interface Bare {
        @RequestLine("POST /notify?phone={phone}")
        void notify(@Param("phone") String phone);

        @RequestLine("GET /track/{code}")
        void track(@Param("code") String code);
    }

    private final PartnerFeign partner;
    private final WarehouseFeign warehouse;
    private final Exchanges.Rates rates;
    private final Exchanges.Labels labels = new Retrofit.Builder().baseUrl("https://api.fastlane-parcels.example/").build().create(Exchanges.Labels.class);
    private final Bare bare = Feign.builder().target(Bare.class, "https://api.fastlane-parcels.example");

    @RestClient
    Exchanges.Pickups pickups;

    public Counter(PartnerFeign partner, WarehouseFeign warehouse, Exchanges.Rates rates) {
        this.partner = partner;
        this.warehouse = warehouse;
        this.rates = rates;
    }

    void send(Shipment shipment) throws IOException {
        partner.label(shipment); // LEAK full_name, phone, postal_address, email -> http
        partner.announce(shipment.recipientPhone(), shipment.trackingCode()); // LEAK phone -> http
        partner.code(shipment.trackingCode()); // CLEAN tracking code
        warehouse.label(shipment); // CLEAN the own warehouse
        rates.quote(shipment.deliveryAddress()); // LEAK postal_address -> http
        rates.zones("IT"); // CLEAN a country
        pickups.pickup(shipment); // LEAK full_name, phone, postal_address, email -> http
        pickups.count(shipment.parcels()); // CLEAN a number
        labels.create(shipment.recipientName(), shipment.parcels()).execute(); // LEAK full_name -> http
        labels.status(shipment.trackingCode()).execute(); // CLEAN tracking code
        labels.full(shipment).enqueue(null); // LEAK full_name, phone, postal_address, email -> http
        bare.notify(shipment.recipientPhone()); // LEAK phone -> http
        bare.track(shipment.trackingCode()); // CLEAN tracking code
    }
}
