package com.sealhouse.akte;

import lombok.extern.slf4j.Slf4j;

@Slf4j
public class Beurkundung {

    public void eroeffnen(Mandant mandant) {
        log.info("Akte {} in Rolle {}", mandant.getAktenzeichen(), mandant.getUrkundenrolle()); // CLEAN file and register number
        log.info("Partei {}", mandant.getNachname()); // LEAK last_name -> log
        log.info("geboren am {}", mandant.getGeburtsdatum()); // LEAK date_of_birth -> log
        log.info("Entwurf {} mit {} Seiten", mandant.getDateiname(), mandant.getSeitenzahl()); // CLEAN file name and pages
    }

    public void abrechnen(Mandant mandant) {
        log.info("Stufe {}", mandant.getGebuehrenstufe()); // CLEAN level of the fee
        log.info("Rechnung an {}", mandant.getAnschrift()); // LEAK postal_address -> log
        log.info("Lastschrift von {}", mandant.getKontonummer()); // LEAK bank_account -> log
        log.info("gemeldet unter {}", mandant.getSteuerIdentifikationsnummer()); // LEAK id_de, tax_id -> log
        log.info("Stand {}", mandant.getFamilienstand()); // LEAK marital_status -> log
    }
}
