package pt.alvorada.travel;

import lombok.Getter;
import lombok.Setter;

@Getter
@Setter
public class Traveller {
    private String bookingCode;
    private String destination;
    private String firstName;
    private String lastName;
    private String email;
    private String mobile;
    private String passportNumber;
    private String dietaryAllergies;
    private String paymentToken;
    private String cardNumber;
    private String ipAddress;
}
