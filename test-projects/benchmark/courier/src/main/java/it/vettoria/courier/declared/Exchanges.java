package it.vettoria.courier.declared;

import it.vettoria.courier.Shipment;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import retrofit2.Call;
import retrofit2.http.Body;
import retrofit2.http.Field;
import retrofit2.http.FormUrlEncoded;
import retrofit2.http.GET;
import retrofit2.http.Header;

public interface Exchanges {
    @HttpExchange("https://api.fastlane-parcels.example")
    interface Rates {
        @PostExchange("/quote")
        String quote(@RequestBody String address);

        @GetExchange("/zones")
        String zones(@RequestParam("country") String country);
    }

    @Path("/v1")
    @RegisterRestClient(baseUri = "https://api.fastlane-parcels.example")
    interface Pickups {
        @POST
        void pickup(Shipment shipment);

        @POST
        @Path("/count")
        void count(@QueryParam("n") int parcels);
    }

    interface Labels {
        @FormUrlEncoded
        @retrofit2.http.POST("labels")
        Call<Void> create(@Field("name") String name, @Field("n") int parcels);

        @GET("status")
        Call<Void> status(@Header("X-Code") String code);

        @retrofit2.http.POST("full")
        Call<Void> full(@Body Shipment shipment);
    }
}
