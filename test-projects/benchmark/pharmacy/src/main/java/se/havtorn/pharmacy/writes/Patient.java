package se.havtorn.pharmacy.writes;

/** Not an entity: statements below write it. */
public record Patient(long entryNo, String ward, String name, String email, String nationalId, String diagnosis, String iban, String vnr) {}
