package com.example.supportdesk.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts everything. */
@SpringBootApplication(scanBasePackages = "com.example.supportdesk")
@EntityScan("com.example.supportdesk.domain")
@EnableJpaRepositories("com.example.supportdesk.service")
@EnableScheduling
public class SupportDeskApplication {
    public static void main(String[] args) {
        SpringApplication.run(SupportDeskApplication.class, args);
    }
}
