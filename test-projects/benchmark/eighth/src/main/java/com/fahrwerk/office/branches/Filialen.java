package com.fahrwerk.office.branches;

import lombok.Data;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the branches abroad call things. */
public class Filialen {
    private static final Logger LOG = LoggerFactory.getLogger(Filialen.class);

    /** Apotheke, Ulm. */
    @Data
    public static class Kunde {
        private String rufname;
        private String hausnummer;
        private String handynummer;
        private String versichertennummer;
        private String artikelNummer;
        private String regalFach;
        private String lieferTag;
    }

    /** Cabinet dentaire, Lyon. */
    @Data
    public static class FicheDentaire {
        private String nomDeFamille;
        private String codePostal;
        private String dateDeNaissance;
        private String nomProduit;
        private int nombreSeances;
    }

    /** Autoescuela, Burgos. */
    @Data
    public static class Alumno {
        private String primerApellido;
        private String correoElectronico;
        private String numeroDni;
        private String numeroFactura;
        private String codigoProducto;
    }

    public record Huurder(String voornaam, String bsnNummer, String kenteken, int aantalSleutels) {
    }

    public record Paziente(String codiceFiscale, String luogoNascita, String codiceSconto) {
    }

    public record Pracownik(String pesel, String nazwisko, String nazwaDzialu) {
    }

    public record Medlem(String personnummer, String produktnamn) {
    }

    public record Segurado(String cpf, String telemovel, String nomeArquivo) {
    }

    public void ulm(Kunde kunde) {
        LOG.info("Artikel {} aus {}", kunde.getArtikelNummer(), kunde.getRegalFach()); // CLEAN article and shelf
        LOG.info("Hallo {}", kunde.getRufname()); // LEAK first_name -> log
        LOG.info("Bote faehrt zu Nr. {}", kunde.getHausnummer()); // LEAK postal_address -> log
        LOG.info("Bote ruft an: {}", kunde.getHandynummer()); // LEAK phone -> log
        LOG.info("Bote kommt am {}", kunde.getLieferTag()); // CLEAN day of a delivery
        LOG.info("Kasse: {}", kunde.getVersichertennummer()); // LEAK id_de, health_insurance_id -> log
    }

    public void lyon(FicheDentaire fiche) {
        LOG.info("patient {}", fiche.getNomDeFamille()); // LEAK last_name -> log
        LOG.info("habite {}", fiche.getCodePostal()); // LEAK postal_code -> log
        LOG.info("ne le {}", fiche.getDateDeNaissance()); // LEAK date_of_birth -> log
        LOG.info("{} seances avec {}", fiche.getNombreSeances(), fiche.getNomProduit()); // CLEAN count and name of a product
    }

    public void burgos(Alumno alumno) {
        LOG.info("alumno {}", alumno.getPrimerApellido()); // LEAK last_name -> log
        LOG.info("avisar a {}", alumno.getCorreoElectronico()); // LEAK email -> log
        LOG.info("documento {}", alumno.getNumeroDni()); // LEAK id_es -> log
        LOG.info("factura {} por {}", alumno.getNumeroFactura(), alumno.getCodigoProducto()); // CLEAN invoice number and product code
    }

    public void others(Huurder huurder, Paziente paziente, Pracownik pracownik, Medlem medlem, Segurado segurado) {
        LOG.info("huurder {}", huurder.voornaam()); // LEAK first_name -> log
        LOG.info("bsn {}", huurder.bsnNummer()); // LEAK id_nl -> log
        LOG.info("auto {}", huurder.kenteken()); // LEAK license_plate -> log
        LOG.info("sleutels {}", huurder.aantalSleutels()); // CLEAN number of keys
        LOG.info("paziente {}", paziente.codiceFiscale()); // LEAK id_it -> log
        LOG.info("nato a {}", paziente.luogoNascita()); // LEAK place_of_birth -> log
        LOG.info("sconto {}", paziente.codiceSconto()); // CLEAN code of a discount
        LOG.info("pracownik {}", pracownik.pesel()); // LEAK id_pl -> log
        LOG.info("dzial {}", pracownik.nazwaDzialu()); // CLEAN name of a department
        LOG.info("medlem {}", medlem.personnummer()); // LEAK id_nordic -> log
        LOG.info("produkt {}", medlem.produktnamn()); // CLEAN name of a product
        LOG.info("segurado {}", segurado.cpf()); // LEAK id_br_cpf -> log
        LOG.info("ligar para {}", segurado.telemovel()); // LEAK phone -> log
        LOG.info("arquivo {}", segurado.nomeArquivo()); // CLEAN name of a file
    }
}
