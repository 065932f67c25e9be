package com.heathcall.typed;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;

/** What somebody with a broken line fills in. */
@Getter
@Setter
public class FaultReport {
    @NotBlank
    @Size(max = 40)
    private String cabinet;
    @Email(message = "{report.answer}")
    private String answerTo;
    private EmailAddress copyTo;
    @PersonalData("phone")
    private String reach;
    @NotBlank
    private String reachWindow;
}
