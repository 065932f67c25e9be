package com.example.shop;

public class Till {
    public void scan(String bonusCardNumber, String articleNumber) {
        System.out.println("sold " + articleNumber);
        System.out.println("bonus for " + bonusCardNumber); // leak: bonus_card -> stdout
    }
}
