package com.hemoline.donors;

import java.util.UUID;
import lombok.Value;

@Value
public class Donor {
    UUID visitKey;
    String slotNo;
    String centre;
    String fullName;
    String email;
    String mobile;
    String homeAddress;
    String nationalId;
    String bloodType;
    String hivStatus;
    String allergies;
    String pushToken;
}
