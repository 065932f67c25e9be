package com.example.supportdesk.app.config;

import com.example.supportdesk.integration.http.ClientLog;
import com.example.supportdesk.integration.payment.GatewaySettings;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestTemplate;

/** How other systems are reached. */
@Configuration
public class ClientConfig {
    @Bean
    RestTemplate restTemplate(RestTemplateBuilder builder) {
        return builder.connectTimeout(Duration.ofSeconds(5))
                .additionalInterceptors(new ClientLog())
                .build();
    }

    @Bean
    GatewaySettings gatewaySettings(
            @Value("${payment.base-url}") String baseUrl,
            @Value("${payment.api-key}") String apiKey,
            @Value("${payment.timeout-seconds:10}") int timeoutSeconds) {
        return new GatewaySettings(baseUrl, apiKey, timeoutSeconds);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
