package eu.lindental.register.forms;

import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

public class Sportello {
    private static final Logger log = LogManager.getLogger();

    public void accogli(Cittadino cittadino) {
        log.info("protocollo {}", cittadino.getProtocollo()); // CLEAN number of the case
        log.info("cognome {}", cittadino.getCognome()); // LEAK last_name -> log
        log.info("CF {}", cittadino.getCodiceFiscale()); // LEAK tax_id, national_id, id_it -> log
        log.info("posta {}", cittadino.getIndirizzoEmail()); // LEAK email -> log
        log.info("tel. {}", cittadino.getNumeroTelefono()); // LEAK phone -> log
        log.info("nato a {}", cittadino.getLuogoDiNascita()); // LEAK place_of_birth -> log
        log.info("stato civile {}", cittadino.getStatoCivile()); // LEAK marital_status -> log
    }
}
