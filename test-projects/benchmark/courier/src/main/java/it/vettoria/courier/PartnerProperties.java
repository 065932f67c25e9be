package it.vettoria.courier;

import org.springframework.boot.context.properties.ConfigurationProperties;

@ConfigurationProperties("partner")
public class PartnerProperties {
    private String baseUrl;

    public String getBaseUrl() {
        return baseUrl;
    }

    public void setBaseUrl(String baseUrl) {
        this.baseUrl = baseUrl;
    }
}
