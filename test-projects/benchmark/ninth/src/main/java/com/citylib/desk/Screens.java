package com.citylib.desk;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

public class Screens {
    private static final PrintStream OUT = System.out;

    public void receipt(Reader reader) {
        OUT.println("loans: " + reader.getOpenLoans()); // CLEAN count
        OUT.println("mail: " + reader.getEmail()); // LEAK email -> stdout
        System.out.format("%-20s|%s|%n", reader.getShelfMark(), reader.getPhone()); // LEAK phone -> stdout
        System.out.append(reader.getShelfMark()).append('\n'); // CLEAN mark of a shelf
        new PrintWriter(System.err, true).println(reader.getNationalId()); // LEAK national_id -> stdout
        List.of(reader).forEach(System.out::println); // LEAK email, phone, national_id, password -> stdout
        List.of(reader.getShelfMark()).forEach(System.out::println); // CLEAN mark of a shelf
    }

    public void terminal(Reader reader) {
        Console console = System.console();
        console.printf("hello %s%n", reader.getEmail()); // LEAK email -> stdout
        console.printf("%d loans%n", reader.getOpenLoans()); // CLEAN count
    }

    public Process label(Reader reader) throws IOException {
        ProcessBuilder printer = new ProcessBuilder(List.of("lp", "-t", reader.getShelfMark()));
        return printer.start(); // CLEAN mark of a shelf
    }

    public Process ring(Reader reader) throws IOException {
        return Runtime.getRuntime().exec(new String[] {"/usr/bin/dial", reader.getPhone()}); // LEAK phone -> process
    }

    public Process mailer(Reader reader) throws IOException {
        ProcessBuilder mailer = new ProcessBuilder("mutt", "-s", "due");
        Map<String, String> environment = mailer.environment();
        environment.put("LOANS", String.valueOf(reader.getOpenLoans()));
        mailer.command().add(reader.getEmail()); // ALSO mailer
        return mailer.start(); // LEAK email -> process; mailer
    }
}
