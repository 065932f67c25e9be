package eu.lindental.register.imports;

/** A value type. */
public record TaxNumber(String value) {
    @Override
    public String toString() {
        return value;
    }
}
