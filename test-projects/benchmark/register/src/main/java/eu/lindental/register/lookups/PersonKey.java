package eu.lindental.register.lookups;

public enum PersonKey {
    PHONE_NUMBER,
    DATE_OF_BIRTH,
    CASE_NUMBER
}
