package com.example;

public class Main {
    public static void main(String[] args) {
        new Invoice("DE02120300000000202051").print();
    }
}
