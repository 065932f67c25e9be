package hr.jadran.broker.out;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

@Component
public class Bureau {
    private final RestTemplate rest;
    private final String base;

    public Bureau(RestTemplate rest, @Value("${bureau.url}") String base) {
        this.rest = rest;
        this.base = base;
    }

    public int score(String oib) {
        Integer score = rest.getForObject(base + "/score/{oib}", Integer.class, oib); // LEAK tax_id, national_id -> http|url
        return score == null ? 0 : score;
    }
}
