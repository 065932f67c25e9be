package com.grandline.abroad;

import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Houses abroad keep their own words. */
public class Houses {
    private static final Logger log = LoggerFactory.getLogger(Houses.class);

    public record Meldeschein(String familienname, LocalDate gebDatum, String staatsangehoerigkeit, String ausweisnummer, String zimmerart, int anzahlNaechte) {
    }

    public record FicheClient(String prenom, String numeroTelephone, String codePostal, String typeChambre) {
    }

    public record Huesped(String primerApellido, String pasaporte, String tarjetaCredito, String tipoHabitacion) {
    }

    public record Ospite(String cognome, String codiceFiscale, String targa, String numeroCamere) {
    }

    public record Gast(String voornaam, String burgerservicenummer, String kamertype) {
    }

    public record Hospede(String nomeCompleto, String cpf, String tipoQuarto) {
    }

    public record Gosc(String nazwisko, String pesel, String typPokoju) {
    }

    public void north(Meldeschein m, Gast gast, Gosc gosc) {
        log.info("Gast {} geboren {}", m.familienname(), m.gebDatum()); // LEAK last_name, date_of_birth -> log
        log.info("Pass: {} / {}", m.staatsangehoerigkeit(), m.ausweisnummer()); // LEAK nationality, national_id -> log
        log.info("{} fuer {} Naechte", m.zimmerart(), m.anzahlNaechte()); // CLEAN type of room and nights
        log.info("gast {}", gast.voornaam()); // LEAK first_name -> log
        log.info("bsn van de gast {}", gast.burgerservicenummer()); // LEAK id_nl -> log
        log.info("kamer {}", gast.kamertype()); // CLEAN type of room
        log.info("gosc {} {}", gosc.nazwisko(), gosc.pesel()); // LEAK last_name, id_pl -> log
        log.info("pokoj {}", gosc.typPokoju()); // CLEAN type of room
    }

    public void south(FicheClient fiche, Huesped huesped, Ospite ospite, Hospede hospede) {
        log.info("bienvenue {} ({})", fiche.prenom(), fiche.codePostal()); // LEAK first_name, postal_code -> log
        log.info("rappeler le {}", fiche.numeroTelephone()); // LEAK phone -> log
        log.info("chambre {}", fiche.typeChambre()); // CLEAN type of room
        log.info("huesped {}", huesped.primerApellido()); // LEAK last_name -> log
        log.info("documento {} tarjeta {}", huesped.pasaporte(), huesped.tarjetaCredito()); // LEAK passport, card_pan -> log
        log.info("habitacion {}", huesped.tipoHabitacion()); // CLEAN type of room
        log.info("ospite {} {}", ospite.cognome(), ospite.codiceFiscale()); // LEAK last_name, id_it -> log
        log.info("auto {}", ospite.targa()); // LEAK license_plate -> log
        log.info("camere {}", ospite.numeroCamere()); // CLEAN number of rooms
        log.info("hospede {}", hospede.nomeCompleto()); // LEAK full_name -> log
        log.info("documento {}", hospede.cpf()); // LEAK id_br_cpf -> log
        log.info("quarto {}", hospede.tipoQuarto()); // CLEAN type of room
    }
}
