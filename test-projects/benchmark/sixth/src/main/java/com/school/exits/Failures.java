package com.school.exits;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.util.Assert;
import org.springframework.validation.BindingResult;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.server.ResponseStatusException;

public class Failures {
    private static final Logger log = LoggerFactory.getLogger(Failures.class);

    public static class DuplicateStudent extends RuntimeException {
        public DuplicateStudent(String folderNo, String email) {
            super(String.format("student %s is registered with %s", folderNo, email));
        }
    }

    public static class UnknownCourse extends RuntimeException {
        private final String askedBy;

        public UnknownCourse(String course, String askedBy) {
            super("unknown course " + course);
            this.askedBy = askedBy;
        }
    }

    public void duplicates(Student student) {
        if (student.getCredits() < 0) {
            throw new DuplicateStudent(student.getFolderNo(), student.getEmail()); // LEAK email -> exception
        }
        if (student.getCredits() > 500) {
            throw new UnknownCourse("latin", student.getEmail()); // CLEAN the mail address is not in the message
        }
    }

    public Student required(Optional<Student> found, String email, String folderNo) {
        found.orElseThrow(() -> new NoSuchElementException("no student " + folderNo)); // CLEAN folder number
        return found.orElseThrow(() -> new NoSuchElementException("nobody with mail " + email)); // LEAK email -> exception
    }

    public void statuses(Student student) {
        if (student.getPhone() == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "student " + student.getFolderNo() + " has no phone"); // CLEAN folder number
        }
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.CONFLICT);
        problem.setDetail("national id " + student.getNationalId() + " exists"); // ALSO problem-detail
        throw new ErrorResponseException(HttpStatus.CONFLICT, problem, null); // LEAK national_id -> exception|response; problem-detail
    }

    public void asserted(Student student) {
        Assert.hasText(student.getFolderNo(), "student without a number"); // CLEAN constant text
        Assert.isTrue(student.getPhone().startsWith("+"), "not international: " + student.getPhone()); // LEAK phone -> exception
        Assert.state(student.getCredits() > 0, () -> "no credits for " + student.getEmail()); // LEAK email -> exception
    }

    public void traces(Student student) {
        try {
            duplicates(student);
        } catch (DuplicateStudent e) {
            StringWriter text = new StringWriter();
            e.printStackTrace(new PrintWriter(text));
            log.error(text.toString()); // LEAK email -> log
        } catch (UnknownCourse e) {
            log.error("course", e); // CLEAN name of a course
        }
    }

    public void binding(BindingResult result, Student student) {
        result.reject("taken", "the number " + student.getFolderNo() + " is taken"); // CLEAN folder number
    }

    public void console(List<Student> students) {
        students.forEach(s -> System.out.println(s.getEmail())); // LEAK email -> stdout
        students.stream().map(Student::getFolderNo).forEach(System.out::println); // CLEAN folder numbers
        students.stream().map(Student::getPhone).forEach(System.err::println); // LEAK phone -> stdout
        System.out.append("students: ").println(students.size()); // CLEAN count
        System.console().printf("secret %s%n", students.get(0).getPassword()); // LEAK password -> stdout
    }
}
