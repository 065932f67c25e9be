package com.example.supportdesk.app.config;

import com.example.supportdesk.domain.privacy.Pseudonyms;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keys for what must not be readable. */
@Configuration
public class PrivacyConfig {
    private static final Logger log = LoggerFactory.getLogger(PrivacyConfig.class);

    @Bean
    Pseudonyms pseudonyms(@Value("${privacy.pseudonym-secret}") String secret) {
        log.info("pseudonyms are made with a secret of {} characters", secret.length());
        return new Pseudonyms(secret.getBytes(StandardCharsets.UTF_8));
    }
}
