package com.school.exits;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;

@RestController
public class Endpoints {
    public record StudentView(String folderNo, int credits) {
    }

    public record LoginView(String folderNo, String password) {
    }

    public record QuietView(String folderNo, @JsonIgnore String password) {
    }

    @GetMapping("/students/view")
    public StudentView view(Student student) {
        return new StudentView(student.getFolderNo(), student.getCredits()); // CLEAN folder number and credits
    }

    @GetMapping("/students/login")
    public LoginView login(Student student) {
        return new LoginView(student.getFolderNo(), student.getPassword()); // LEAK password -> response
    }

    @GetMapping("/students/quiet")
    public QuietView quiet(Student student) {
        return new QuietView(student.getFolderNo(), student.getPassword()); // CLEAN the password is not serialised
    }

    @GetMapping("/students/ids")
    public List<String> ids(List<Student> students) {
        return students.stream().map(Student::getNationalId).toList(); // LEAK national_id -> response
    }

    @GetMapping("/students/numbers")
    public List<String> numbers(List<Student> students) {
        return students.stream().map(Student::getFolderNo).toList(); // CLEAN folder numbers
    }

    @GetMapping("/students/header")
    public ResponseEntity<Void> header(Student student) {
        return ResponseEntity.status(HttpStatus.OK).header("X-Password", student.getPassword()).build(); // LEAK password -> response
    }

    @GetMapping("/students/location")
    public ResponseEntity<Void> location(Student student) {
        return ResponseEntity.created(URI.create("/students/" + student.getFolderNo())).build(); // CLEAN folder number
    }

    @GetMapping("/students/found")
    public ResponseEntity<Void> found(Student student) {
        return ResponseEntity.status(302).location(URI.create("/welcome?mail=" + student.getEmail())).build(); // LEAK email -> url|response
    }

    @ExceptionHandler(Failures.DuplicateStudent.class)
    public Map<String, String> failed(Failures.DuplicateStudent e) {
        return Map.of("error", "duplicate"); // CLEAN constant
    }

    public void servlet(HttpServletResponse response, Student student) throws IOException {
        response.getWriter().printf("{\"id\":\"%s\"}", student.getNationalId()); // LEAK national_id -> response
        response.getWriter().write(student.getFolderNo()); // CLEAN folder number
        response.sendRedirect(response.encodeRedirectURL("/me?phone=" + student.getPhone())); // LEAK phone -> url
        response.sendRedirect("/me?no=" + student.getFolderNo()); // CLEAN folder number
    }

    @Controller
    public static class Pages {
        @GetMapping("/go")
        public ModelAndView go(Student student) {
            return new ModelAndView("redirect:/done?no=" + student.getFolderNo()); // CLEAN folder number
        }

        @GetMapping("/mail")
        public ModelAndView mail(Student student) {
            return new ModelAndView("redirect:/done?mail=" + student.getEmail()); // LEAK email -> url
        }
    }

    @Path("/rs")
    public static class Resource {
        @GET
        @Path("/pw")
        public Response password(Student student) {
            return Response.ok(Map.of("p", student.getPassword())).build(); // LEAK password -> response
        }

        @GET
        @Path("/no")
        public Response number(Student student) {
            return Response.ok(student.getFolderNo()).build(); // CLEAN folder number
        }

        @GET
        @Path("/next")
        public Response next(Student student) {
            return Response.seeOther(UriBuilder.fromPath("/next").queryParam("tel", student.getPhone()).build()).build(); // LEAK phone -> url|response
        }
    }
}
