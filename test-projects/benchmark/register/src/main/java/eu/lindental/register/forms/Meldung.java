package eu.lindental.register.forms;

import java.time.LocalDate;

/** Anmeldung im Einwohneramt. */
public class Meldung {
    private long vorgangsnummer;
    private String familienname;
    private String geburtsname;
    private LocalDate geburtsdatum;
    private String geburtsort;
    private String familienstand;
    private String staatsangehoerigkeit;
    private String steuerId;
    private String personalausweisnummer;
    private String wohnanschrift;
    private String rufnummer;
    private String konfession;
    private String bearbeitungsstand;
    private String aktenzeichen;

    public long getVorgangsnummer() {
        return vorgangsnummer;
    }

    public String getFamilienname() {
        return familienname;
    }

    public String getGeburtsname() {
        return geburtsname;
    }

    public LocalDate getGeburtsdatum() {
        return geburtsdatum;
    }

    public String getGeburtsort() {
        return geburtsort;
    }

    public String getFamilienstand() {
        return familienstand;
    }

    public String getStaatsangehoerigkeit() {
        return staatsangehoerigkeit;
    }

    public String getSteuerId() {
        return steuerId;
    }

    public String getPersonalausweisnummer() {
        return personalausweisnummer;
    }

    public String getWohnanschrift() {
        return wohnanschrift;
    }

    public String getRufnummer() {
        return rufnummer;
    }

    public String getKonfession() {
        return konfession;
    }

    public String getBearbeitungsstand() {
        return bearbeitungsstand;
    }

    public String getAktenzeichen() {
        return aktenzeichen;
    }
}
