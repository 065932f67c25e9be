package dk.strandel.energy.wiring;

import dk.strandel.energy.common.Holder;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration
public class Settings {
    @Bean
    @Primary
    public Salutation salutation() {
        return new FullSalutation("Hello ");
    }

    @Bean("neutral")
    public Salutation neutral() {
        return holder -> "Hello, contract " + holder.getContractNo();
    }

    @Bean
    public Function<Holder, String> contactLine() {
        return holder -> "call " + holder.getPhone();
    }

    public interface Salutation {
        String of(Holder holder);
    }

    static class FullSalutation implements Salutation {
        private final String start;

        FullSalutation(String start) {
            this.start = start;
        }

        @Override
        public String of(Holder holder) {
            return start + holder.getSurname();
        }
    }
}
