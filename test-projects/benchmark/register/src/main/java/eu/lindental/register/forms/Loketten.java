package eu.lindental.register.forms;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Dutch, Portuguese and Polish forms that the offices of partner towns send. */
public class Loketten {
    private final Logger log = LoggerFactory.getLogger(getClass());

    static class Inwoner {
        String voornaam;
        String achternaam;
        String geboortedatum;
        String burgerservicenummer;
        String woonplaats;
        String telefoonnummer;
        String aanvraagnummer;
    }

    static class Municipe {
        String sobrenome;
        String dataDeNascimento;
        String endereco;
        String cpf;
        String telemovel;
        String protocolo;
    }

    static class Mieszkaniec {
        String imie;
        String nazwisko;
        String pesel;
        String dataUrodzenia;
        String adresZamieszkania;
        String numerSprawy;
    }

    void nederlands(Inwoner inwoner) {
        log.info("aanvraag {}", inwoner.aanvraagnummer); // CLEAN number of the request
        log.info("dag {}", inwoner.voornaam); // LEAK first_name -> log
        log.info("naam {}", inwoner.achternaam); // LEAK last_name -> log
        log.info("geboren {}", inwoner.geboortedatum); // LEAK date_of_birth -> log
        log.info("BSN {}", inwoner.burgerservicenummer); // LEAK national_id, id_nl -> log
        log.info("belt vanaf {}", inwoner.telefoonnummer); // LEAK phone -> log
    }

    void portugues(Municipe municipe) {
        log.info("protocolo {}", municipe.protocolo); // CLEAN number of the case
        log.info("sobrenome {}", municipe.sobrenome); // LEAK last_name -> log
        log.info("nascido em {}", municipe.dataDeNascimento); // LEAK date_of_birth -> log
        log.info("mora em {}", municipe.endereco); // LEAK postal_address -> log
        log.info("CPF {}", municipe.cpf); // LEAK id_br_cpf, national_id, tax_id -> log
        log.info("telemóvel {}", municipe.telemovel); // LEAK phone -> log
    }

    void polski(Mieszkaniec mieszkaniec) {
        log.info("sprawa {}", mieszkaniec.numerSprawy); // CLEAN number of the case
        log.info("pan/pani {}", mieszkaniec.nazwisko); // LEAK last_name -> log
        log.info("PESEL {}", mieszkaniec.pesel); // LEAK national_id, id_pl -> log
        log.info("ur. {}", mieszkaniec.dataUrodzenia); // LEAK date_of_birth -> log
        log.info("zam. {}", mieszkaniec.adresZamieszkania); // LEAK postal_address -> log
    }
}
