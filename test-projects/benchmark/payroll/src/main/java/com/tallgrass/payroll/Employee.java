package com.tallgrass.payroll;

import java.math.BigDecimal;

public class Employee {
    public String badge;
    public String department;
    public String name;
    public String email;
    public String homePhone;
    public String ssn;
    public String iban;
    public String cardNumber;
    public String password;
    public BigDecimal salary;
}
