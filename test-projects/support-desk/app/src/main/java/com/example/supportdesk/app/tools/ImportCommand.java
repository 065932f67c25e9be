package com.example.supportdesk.app.tools;

import com.example.supportdesk.service.customer.CustomerImport;
import com.example.supportdesk.service.customer.DuplicateFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lombok.RequiredArgsConstructor;
import org.springframework.boot.CommandLineRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Imports a file and tells how it went. */
@Component
@Profile("import")
@RequiredArgsConstructor
public class ImportCommand implements CommandLineRunner {
    private final CustomerImport customerImport;
    private final DuplicateFinder duplicates;

    @Override
    public void run(String... args) throws IOException {
        Path file = Path.of(args[0]);
        System.out.println("importing " + file);
        int imported = customerImport.run(Files.readAllLines(file));
        System.out.println(imported + " customers imported");
        System.out.println(duplicates.find() + " of them twice");
    }
}
