package com.coverright.exits;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/** The command line of the back office. */
public class Terminal {
    private final PrintStream out = System.out;

    public void list(List<Prospect> prospects) {
        prospects.stream().map(Prospect::getFullName).forEach(System.out::println); // LEAK full_name -> stdout
        prospects.stream().map(Prospect::getQuoteNo).forEach(System.out::println); // CLEAN number of a quote
        out.append("found ").append(String.valueOf(prospects.size())).append('\n'); // CLEAN count
        for (Prospect prospect : prospects) {
            out.format("%-20s %s%n", prospect.getQuoteNo(), prospect.getEmail()); // LEAK email -> stdout
        }
    }

    public void console(Prospect prospect) {
        Console console = System.console();
        console.printf("tax id: %s%n", prospect.getTaxId()); // LEAK tax_id -> stdout
        console.printf("drivers: %d%n", prospect.getDrivers()); // CLEAN count
        PrintWriter writer = console.writer();
        writer.println(prospect.getIban()); // LEAK bank_account -> stdout
        writer.println(prospect.getQuoteNo()); // CLEAN number of a quote
    }

    public void crash(Prospect prospect) {
        try {
            Integer.parseInt(prospect.getQuoteNo());
        } catch (NumberFormatException e) {
            System.err.println("quote cannot be read for " + prospect.getMobile()); // LEAK phone -> stdout
            e.printStackTrace(System.err); // CLEAN the exception quotes the number of the quote
        }
    }

    public Process letter(Prospect prospect) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of("letter", "--to", prospect.getFullName()));
        builder.redirectErrorStream(true);
        return builder.start(); // LEAK full_name -> process
    }

    public Process archive(Prospect prospect) throws IOException {
        ProcessBuilder builder = new ProcessBuilder();
        builder.command("archive", "--quote", prospect.getQuoteNo());
        return builder.start(); // CLEAN number of a quote
    }

    public Process mailing(Prospect prospect) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("mailing");
        Map<String, String> environment = builder.environment();
        environment.put("RECIPIENT", prospect.getEmail()); // ALSO process-env
        return builder.start(); // LEAK email -> process; process-env
    }

    public void fax(Prospect prospect, String printer) throws IOException {
        Runtime.getRuntime().exec(new String[] {"sendfax", "-d", prospect.getMobile()}); // LEAK phone -> process
        Runtime.getRuntime().exec(new String[] {"lp", "-d", printer}, new String[] {"QUOTE=" + prospect.getQuoteNo()}); // CLEAN name of a printer and number of a quote
    }
}
