package dk.strandel.energy.mapping;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.strandel.energy.common.Holder;
import java.lang.reflect.InvocationTargetException;
import org.apache.commons.beanutils.PropertyUtils;
import org.modelmapper.ModelMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.BeanWrapperImpl;

public class Copies {
    private static final Logger log = LoggerFactory.getLogger(Copies.class);
    private final Views views;
    private final ModelMapper modelMapper = new ModelMapper();
    private final ObjectMapper json = new ObjectMapper();

    public Copies(Views views) {
        this.views = views;
    }

    /** What other systems see: the names say nothing here on purpose. */
    public static class Slip {
        private String email;
        private String tariff;

        public String getEmail() {
            return email;
        }

        public void setEmail(String email) {
            this.email = email;
        }

        public String getTariff() {
            return tariff;
        }

        public void setTariff(String tariff) {
            this.tariff = tariff;
        }
    }

    void mapstruct(Holder holder) {
        Views.View view = views.toView(holder);
        log.info("{}", view.getNumber()); // CLEAN contract number
        log.info("{}", view.getNote()); // CLEAN ignored by the mapper
        log.info("{}", view.getLine()); // LEAK email -> log
        Views.View other = views.toOther(holder);
        log.info("{} {} {}", other.getLine(), other.getNumber(), other.getSignature()); // CLEAN contract number, tariff, constant
        log.info("{}", other.getNote()); // LEAK phone -> log
        Views.View updated = new Views.View();
        views.update(holder, updated);
        log.info("{} {}", updated.getLine(), updated.getNumber()); // CLEAN constant and meter
        log.info("{}", updated.getNote()); // LEAK postal_address -> log
    }

    void beans(Holder holder) throws InvocationTargetException, IllegalAccessException, NoSuchMethodException {
        Holder fixed = new Holder();
        fixed.setEmail("office@strandel.dk");
        fixed.setTariff("basic");
        Slip spring = new Slip();
        BeanUtils.copyProperties(holder, spring);
        log.info("spring {}", spring.getTariff()); // CLEAN a tariff
        log.info("spring {}", spring.getEmail()); // LEAK email -> log
        Slip springFixed = new Slip();
        BeanUtils.copyProperties(fixed, springFixed);
        log.info("fixed {}", springFixed.getEmail()); // CLEAN the address of the office
        Slip partly = new Slip();
        partly.setEmail("hidden");
        BeanUtils.copyProperties(holder, partly, "email");
        log.info("partly {}", partly.getEmail()); // CLEAN this property is not copied
        Slip apache = new Slip();
        PropertyUtils.copyProperties(apache, holder);
        log.info("apache {}", apache.getEmail()); // LEAK email -> log
        Slip apacheFixed = new Slip();
        org.apache.commons.beanutils.BeanUtils.copyProperties(apacheFixed, fixed);
        log.info("apache {}", apacheFixed.getEmail()); // CLEAN the address of the office
        log.info("model {}", modelMapper.map(holder, Slip.class).getEmail()); // LEAK email -> log
        log.info("json {}", json.convertValue(holder, Slip.class).getEmail()); // LEAK email -> log
        log.info("json {}", json.convertValue(fixed, Slip.class).getEmail()); // CLEAN the address of the office
        log.info("property {}", PropertyUtils.getProperty(holder, "phone")); // LEAK phone -> log
        log.info("property {}", PropertyUtils.getProperty(holder, "tariff")); // CLEAN a tariff
        log.info("wrapper {}", new BeanWrapperImpl(holder).getPropertyValue("surname")); // LEAK last_name -> log
    }
}
