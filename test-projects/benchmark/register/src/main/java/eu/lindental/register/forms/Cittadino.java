package eu.lindental.register.forms;

/** Scheda anagrafica, letta da altri uffici. */
public interface Cittadino {
    String getCognome();

    String getCodiceFiscale();

    String getIndirizzoEmail();

    String getNumeroTelefono();

    String getLuogoDiNascita();

    String getStatoCivile();

    String getProtocollo();
}
