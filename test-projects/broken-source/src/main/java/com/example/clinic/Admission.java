package com.example.clinic;

public class Admission {
    public void admit(String patientName, String diagnosis) {
        System.out.println("diagnosis: " + diagnosis); // leak: diagnosis -> stdout
        System.out.println("length of the name: " + patientName.length());
    }
}
