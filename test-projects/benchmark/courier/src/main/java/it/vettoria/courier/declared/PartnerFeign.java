package it.vettoria.courier.declared;

import it.vettoria.courier.Shipment;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

@FeignClient(name = "partner", url = "${partner.base-url}")
public interface PartnerFeign {
    @PostMapping("/labels")
    void label(@RequestBody Shipment shipment);

    @PostMapping("/sms")
    void announce(@RequestParam("to") String to, @RequestParam("code") String code);

    @PostMapping("/codes/{code}")
    void code(@PathVariable("code") String code);
}
