package nl.kettingbrug.gym;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Desk {
    private final Partner partner;

    public Desk(Partner partner) {
        this.partner = partner;
    }

    @PostMapping("/members")
    public void join(@RequestBody Member member, @RequestParam("phone") String phone) {
        partner.welcome(member);
    }

    @FeignClient(name = "partner", url = "https://cards.vettoria.internal", configuration = Tracing.class)
    interface Partner {
        @PostMapping("/cards")
        void welcome(@RequestBody Member member);
    }

    @FeignClient(name = "doors", url = "https://doors.vettoria.internal", configuration = Doors.class)
    interface DoorService {
        @PostMapping("/open")
        void open(@RequestParam("door") int door);
    }
}
