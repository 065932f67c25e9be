package eu.kanzlei.desk;

import java.time.LocalDate;
import java.util.List;

public class Signatory {
    private final String deedNumber;
    private final String fullName;
    private String email;
    private String mobile;
    private String iban;
    private LocalDate birthDate;
    private int pages;
    private List<String> annexes;

    public Signatory(String deedNumber, String fullName) {
        this.deedNumber = deedNumber;
        this.fullName = fullName;
    }

    public String getDeedNumber() { return deedNumber; }
    public String getFullName() { return fullName; }
    public String getEmail() { return email; }
    public void setEmail(String email) { this.email = email; }
    public String getMobile() { return mobile; }
    public void setMobile(String mobile) { this.mobile = mobile; }
    public String getIban() { return iban; }
    public void setIban(String iban) { this.iban = iban; }
    public LocalDate getBirthDate() { return birthDate; }
    public int getPages() { return pages; }
    public List<String> getAnnexes() { return annexes; }
}
