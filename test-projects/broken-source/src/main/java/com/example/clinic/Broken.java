package com.example.clinic;

/** The merge went wrong. */
public class Broken {
<<<<<<< HEAD
    void discharge(String patientName) {
=======
    void discharge(String patientName, String ward {
>>>>>>> other
    }
}
