package pl.kurtyna.theatre;

public record Visitor(String ticketNo, String seat, String fullName, String email, String phone, String disabilityCard, String password, String cardNumber) {
    @Override
    public String toString() {
        return "Visitor " + ticketNo;
    }
}
