package com.example.clinic;

/** Leaks, but the build looks away. */
public class Admission {
    public void admit(String patientName, String diagnosis) {
        System.out.println(patientName + " has " + diagnosis);
    }
}
