package com.school.exits;

import lombok.Getter;
import lombok.Setter;

@Getter
@Setter
public class Student {
    private String folderNo;
    private String email;
    private String phone;
    private String password;
    private String nationalId;
    private int credits;
}
