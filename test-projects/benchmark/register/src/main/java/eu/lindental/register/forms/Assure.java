package eu.lindental.register.forms;

import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Dossier d'un allocataire. */
public record Assure(
        String numeroDossier,
        String prenom,
        String nomDeFamille,
        LocalDate dateDeNaissance,
        String numeroSecuriteSociale,
        String courriel,
        String telephonePortable,
        String codePostal,
        String groupeSanguin,
        String statutDossier) {
    private static final Logger JOURNAL = Logger.getLogger("guichet");

    void consigner() {
        JOURNAL.info("dossier " + numeroDossier + " ouvert"); // CLEAN number of the file
        JOURNAL.info("statut " + statutDossier); // CLEAN state of the file
        JOURNAL.info("bonjour " + prenom); // LEAK first_name -> log
        JOURNAL.info("famille " + nomDeFamille()); // LEAK last_name -> log
        JOURNAL.log(Level.FINE, "né le {0}", dateDeNaissance); // LEAK date_of_birth -> log
        JOURNAL.log(Level.FINE, "NIR {0}", numeroSecuriteSociale); // LEAK ssn, national_id, id_fr -> log
        JOURNAL.fine(() -> "adresse " + courriel); // LEAK email -> log
        JOURNAL.fine(() -> "portable " + telephonePortable); // LEAK phone -> log
        JOURNAL.finer("rhésus " + groupeSanguin); // LEAK blood_type -> log
    }
}
