package com.grandline.typed;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lombok.Data;

/** What the booking portal sends. The portal has odd field names; the annotations tell what they are. */
@Data
public class Booking {
    @NotBlank
    @JsonProperty("room_type")
    private String f1;
    @JsonProperty("guest_last_name")
    private String f2;
    @JsonProperty("date_of_birth")
    private LocalDate f3;
    @Email
    @Size(max = 120)
    private String confirmTo;
    @NotBlank
    @Size(max = 12)
    private String campaign;
    @JsonAlias({"credit_card_number", "ccn"})
    private String instrument;
    private EmailAddress invoiceTarget;
    private PhoneNumber hotline;
    private VoucherCode voucher;
}
