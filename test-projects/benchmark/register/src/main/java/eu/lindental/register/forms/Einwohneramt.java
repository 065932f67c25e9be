package eu.lindental.register.forms;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Einwohneramt {
    private static final Logger LOG = LoggerFactory.getLogger(Einwohneramt.class);

    public void annehmen(Meldung meldung) {
        LOG.info("Vorgang {} angelegt", meldung.getVorgangsnummer()); // CLEAN number of the case
        LOG.info("Stand {}", meldung.getBearbeitungsstand()); // CLEAN state of the case
        LOG.info("Akte {}", meldung.getAktenzeichen()); // CLEAN number of the file
        LOG.debug("Name {}", meldung.getFamilienname()); // LEAK last_name -> log
        LOG.debug("geb. {}", meldung.getGeburtsname()); // LEAK maiden_name -> log
        LOG.debug("am {}", meldung.getGeburtsdatum()); // LEAK date_of_birth -> log
        LOG.debug("in {}", meldung.getGeburtsort()); // LEAK place_of_birth -> log
        LOG.debug("Stand {}", meldung.getFamilienstand()); // LEAK marital_status -> log
        LOG.debug("Pass {}", meldung.getStaatsangehoerigkeit()); // LEAK nationality -> log
    }

    public void pruefen(Meldung meldung) {
        LOG.warn("IdNr {} doppelt", meldung.getSteuerId()); // LEAK tax_id -> log
        LOG.warn("Ausweis {} abgelaufen", meldung.getPersonalausweisnummer()); // LEAK national_id -> log
        LOG.warn("Zustellung an {} gescheitert", meldung.getWohnanschrift()); // LEAK postal_address -> log
        LOG.warn("Rueckruf unter {}", meldung.getRufnummer()); // LEAK phone -> log
        LOG.trace("Kirchensteuer: {}", meldung.getKonfession()); // LEAK religion -> log
    }
}
