package io.github.piiflow.dataflow;

import io.github.piiflow.testing.Leaks;
import org.junit.jupiter.api.Test;

/** Masks that are put together sign by sign. */
class MaskRegistersTest {
    @Test
    void signsByPlaceAreMasks() {
        Leaks.check("""
                class Member { String iban; String email; }
                class Desk {
                    static String ahead(String value) {
                        StringBuilder out = new StringBuilder();
                        for (int i = 0; i < value.length(); i++) {
                            out.append(i < 2 ? value.charAt(i) : '.');
                        }
                        return out.toString();
                    }
                    static String behind(String value, int shown) {
                        StringBuilder out = new StringBuilder();
                        for (int i = 0; i < value.length(); i++) {
                            out.append(i < value.length() - shown ? '_' : value.charAt(i));
                        }
                        return out.toString();
                    }
                    static String cleaned(String value) {
                        StringBuilder out = new StringBuilder();
                        for (int i = 0; i < value.length(); i++) {
                            char c = value.charAt(i);
                            out.append(Character.isLetterOrDigit(c) ? c : '.');
                        }
                        return out.toString();
                    }
                    static String printable(String value) {
                        StringBuilder out = new StringBuilder();
                        for (int i = 0; i < value.length(); i++) {
                            out.append(value.charAt(i) < 32 ? '?' : value.charAt(i));
                        }
                        return out.toString();
                    }
                    void print(Member member) {
                        System.out.println(ahead(member.iban));
                        System.out.println(behind(member.iban, 4));
                        System.out.println(cleaned(member.iban)); // leak: bank_account -> stdout
                        System.out.println(printable(member.email)); // leak: email -> stdout
                    }
                }
                """);
    }

    @Test
    void masksGrow() {
        Leaks.check("""
                class Member { String iban; }
                class Desk {
                    static String bullets(String value) {
                        String shown = "";
                        for (int i = 0; i < value.length(); i++) {
                            if (i < value.length() - 2) {
                                shown += "•";
                            } else {
                                shown += value.charAt(i);
                            }
                        }
                        return shown;
                    }
                    static String copied(String value) {
                        String shown = "";
                        for (int i = 0; i < value.length(); i++) {
                            if (i > 0 && i % 4 == 0) {
                                shown += " ";
                            }
                            shown += value.charAt(i);
                        }
                        return shown;
                    }
                    void print(Member member) {
                        System.out.println(bullets(member.iban));
                        System.out.println(copied(member.iban)); // leak: bank_account -> stdout
                        System.out.println(new StringBuilder(member.iban).replace(2, member.iban.length() - 2, "·····"));
                        System.out.println(new StringBuilder(member.iban).replace(0, 2, "XX")); // leak: bank_account -> stdout
                        System.out.println("•".repeat(member.iban.length() - 4) + member.iban.substring(member.iban.length() - 4));
                        System.out.println("•".repeat(3) + member.iban); // leak: bank_account -> stdout
                    }
                }
                """);
    }
}
