package com.sealhouse.akte;

import java.time.LocalDate;

/** Partei einer Urkunde. */
public class Mandant {
    private String nachname;
    private LocalDate geburtsdatum;
    private String steuerIdentifikationsnummer;
    private String anschrift;
    private String familienstand;
    private String kontonummer;
    private String urkundenrolle;
    private String aktenzeichen;
    private int seitenzahl;
    private String dateiname;
    private String gebuehrenstufe;

    public String getNachname() {
        return nachname;
    }

    public LocalDate getGeburtsdatum() {
        return geburtsdatum;
    }

    public String getSteuerIdentifikationsnummer() {
        return steuerIdentifikationsnummer;
    }

    public String getAnschrift() {
        return anschrift;
    }

    public String getFamilienstand() {
        return familienstand;
    }

    public String getKontonummer() {
        return kontonummer;
    }

    public String getUrkundenrolle() {
        return urkundenrolle;
    }

    public String getAktenzeichen() {
        return aktenzeichen;
    }

    public int getSeitenzahl() {
        return seitenzahl;
    }

    public String getDateiname() {
        return dateiname;
    }

    public String getGebuehrenstufe() {
        return gebuehrenstufe;
    }
}
