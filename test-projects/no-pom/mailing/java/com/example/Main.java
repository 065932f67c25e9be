package com.example;

/** The same name as in the other module. */
public class Main {
    public static void main(String[] args) {
        new Letter("Ada Lovelace", "1 St James's Square").print();
    }
}
