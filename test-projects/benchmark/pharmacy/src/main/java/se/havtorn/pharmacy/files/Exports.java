package se.havtorn.pharmacy.files;

import com.opencsv.CSVWriter;
import java.io.BufferedWriter;
import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.io.FileUtils;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.havtorn.pharmacy.writes.Patient;

public class Exports {
    void text(Patient patient, Path target) throws IOException {
        Files.writeString(target, patient.email()); // LEAK email -> file
        Files.writeString(target, patient.ward()); // CLEAN a ward
        try (BufferedWriter writer = Files.newBufferedWriter(target)) {
            writer.write(patient.name()); // LEAK full_name -> file
            writer.write(patient.ward()); // CLEAN a ward
        }
        try (PrintWriter writer = new PrintWriter(new FileWriter("out.txt", StandardCharsets.UTF_8))) {
            writer.printf("%s;%s%n", patient.entryNo(), patient.nationalId()); // LEAK national_id -> file
        }
        FileUtils.writeLines(new File("wards.txt"), List.of(patient.ward())); // CLEAN a ward
        FileUtils.writeStringToFile(new File("mails.txt"), patient.email(), StandardCharsets.UTF_8, true); // LEAK email -> file
        try (RandomAccessFile file = new RandomAccessFile("slots.bin", "rw")) {
            file.writeUTF(patient.diagnosis()); // LEAK diagnosis -> file
        }
        File temp = File.createTempFile("patient", ".tmp");
        try (OutputStream out = new GZIPOutputStream(new FileOutputStream(temp))) {
            out.write(patient.iban().getBytes(StandardCharsets.UTF_8)); // LEAK bank_account -> file
        }
    }

    void tables(Patient patient) throws IOException {
        try (CSVWriter csv = new CSVWriter(new FileWriter("p.csv", StandardCharsets.UTF_8))) {
            csv.writeNext(new String[] {patient.ward(), patient.name()}); // LEAK full_name -> file
        }
        try (CSVPrinter csv = new CSVPrinter(new FileWriter("w.csv", StandardCharsets.UTF_8), CSVFormat.DEFAULT)) {
            csv.printRecord(patient.entryNo(), patient.ward()); // CLEAN number and ward
            csv.printRecord(patient.entryNo(), patient.email()); // LEAK email -> file
        }
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = new FileOutputStream("p.xlsx")) {
            Row row = book.createSheet("p").createRow(0);
            row.createCell(0).setCellValue(patient.diagnosis()); // ALSO poi
            book.write(out); // LEAK diagnosis -> file; poi
        }
        try (ZipOutputStream zip = new ZipOutputStream(new FileOutputStream("p.zip"))) {
            zip.putNextEntry(new ZipEntry("p"));
            zip.write(patient.nationalId().getBytes(StandardCharsets.UTF_8)); // LEAK national_id -> file
        }
        File wards = new File("/var/exports", patient.ward() + ".txt"); // CLEAN a ward
        Files.createFile(wards.toPath());
    }

    void pdf(PDPageContentStream page, Patient patient) throws IOException {
        page.showText(patient.diagnosis()); // LEAK diagnosis -> file
        page.showText("Ward " + patient.ward()); // CLEAN a ward
    }
}
