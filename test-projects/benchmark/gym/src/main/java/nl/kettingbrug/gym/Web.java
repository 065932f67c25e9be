package nl.kettingbrug.gym;

import okhttp3.OkHttpClient;
import okhttp3.logging.HttpLoggingInterceptor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.filter.AbstractRequestLoggingFilter;
import org.springframework.web.filter.CommonsRequestLoggingFilter;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;
import reactor.netty.transport.logging.AdvancedByteBufFormat;

@Configuration
public class Web {
    @Bean
    public AbstractRequestLoggingFilter requests() {
        CommonsRequestLoggingFilter filter = new CommonsRequestLoggingFilter();
        filter.setIncludeClientInfo(false); // CLEAN off
        filter.setIncludePayload(true); // LEAK last_name, email, phone -> log|configuration
        filter.setMaxPayloadLength(2000); // CLEAN a length
        return filter;
    }

    @Bean
    public OkHttpClient okHttp() {
        HttpLoggingInterceptor basic = new HttpLoggingInterceptor();
        basic.setLevel(HttpLoggingInterceptor.Level.BASIC); // CLEAN method, URL and sizes
        return new OkHttpClient.Builder().addInterceptor(basic).build();
    }

    @Bean
    public WebClient wired() {
        HttpClient http = HttpClient.create().wiretap("wire", io.netty.handler.logging.LogLevel.DEBUG, AdvancedByteBufFormat.TEXTUAL); // LEAK last_name, email, phone -> log|configuration
        return WebClient.builder().clientConnector(new ReactorClientHttpConnector(http)).build();
    }

    void send(WebClient wired, Member member) {
        wired.post().uri("https://cards.vettoria.internal/x").bodyValue(member).retrieve().toBodilessEntity().block(); // CLEAN an own host
    }
}
