package se.havtorn.pharmacy.mappers;

import se.havtorn.pharmacy.writes.Patient;

public class Ward {
    private final PatientMapper mapper;

    public Ward(PatientMapper mapper) {
        this.mapper = mapper;
    }

    void write(Patient patient, String text) {
        mapper.insert(patient); // LEAK diagnosis -> storage
        mapper.insertWard(patient); // CLEAN number and ward
        mapper.store(patient); // LEAK national_id -> storage
        mapper.move(patient); // CLEAN number and ward
        mapper.rename(patient.entryNo(), text); // LEAK passport -> storage
        mapper.find(patient.nationalId()); // CLEAN a search stores nothing
    }
}
