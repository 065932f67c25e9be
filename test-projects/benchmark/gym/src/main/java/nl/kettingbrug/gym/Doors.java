package nl.kettingbrug.gym;

import feign.Logger;
import org.springframework.context.annotation.Bean;

public class Doors {
    @Bean
    public Logger.Level level() {
        return Logger.Level.FULL; // CLEAN numbers of doors only
    }
}
