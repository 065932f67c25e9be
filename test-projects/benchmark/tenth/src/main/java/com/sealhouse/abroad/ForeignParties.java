package com.sealhouse.abroad;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deeds with parties from abroad; every partner office sends its own words. */
public class ForeignParties {
    private static final Logger log = LoggerFactory.getLogger(ForeignParties.class);

    public record Compareciente(String apellidos, String estadoCivil, String oficina, int paginas) {
    }

    public record Strona(String numerPesel, String nazwisko, String sygnatura) {
    }

    public record Contraente(String codiceFiscale, String indirizzo, String repertorio) {
    }

    public record Outorgante(String telemovel, String morada, String livro) {
    }

    public record Partij(String geboortedatum, String burgerservicenummer, String dossier) {
    }

    public record Comparant(String courriel, String dateNaissance, String etude) {
    }

    public void spain(Compareciente c) {
        log.info("oficina {} con {} paginas", c.oficina(), c.paginas()); // CLEAN office and pages
        log.info("parte {}", c.apellidos()); // LEAK last_name -> log
        log.info("estado {}", c.estadoCivil()); // LEAK marital_status -> log
    }

    public void poland(Strona s) {
        log.info("akt {}", s.sygnatura()); // CLEAN file reference
        log.info("strona {} {}", s.nazwisko(), s.numerPesel()); // LEAK last_name, id_pl -> log
    }

    public void italy(Contraente c) {
        log.info("repertorio {}", c.repertorio()); // CLEAN register number
        log.info("codice {}", c.codiceFiscale()); // LEAK id_it -> log
        log.info("abita in {}", c.indirizzo()); // LEAK postal_address -> log
    }

    public void portugal(Outorgante o) {
        log.info("livro {}", o.livro()); // CLEAN book of deeds
        log.info("contacto {}", o.telemovel()); // LEAK phone -> log
    }

    public void netherlands(Partij p) {
        log.info("dossier {}", p.dossier()); // CLEAN file number
        log.info("nummer {}", p.burgerservicenummer()); // LEAK id_nl -> log
        log.info("geboren {}", p.geboortedatum()); // LEAK date_of_birth -> log
    }

    public void france(Comparant c) {
        log.info("etude {}", c.etude()); // CLEAN name of the notary's office
        log.info("avis par {}", c.courriel()); // LEAK email -> log
    }
}
