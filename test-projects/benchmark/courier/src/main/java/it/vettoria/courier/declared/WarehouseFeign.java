package it.vettoria.courier.declared;

import it.vettoria.courier.Shipment;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

@FeignClient(name = "warehouse", url = "${warehouse.base-url}")
public interface WarehouseFeign {
    @PostMapping("/labels")
    void label(@RequestBody Shipment shipment);
}
