package pl.kurtyna.theatre;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.Console;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

public class BoxOffice {
    @RestController
    static class Api {
        record Ticket(String ticketNo, String seat) {}

        record Wallet(String ticketNo, String cardNumber) {}

        @GetMapping("/ticket")
        Ticket ticket(Visitor visitor) {
            return new Ticket(visitor.ticketNo(), visitor.seat()); // CLEAN ticket and seat
        }

        @GetMapping("/wallet")
        ResponseEntity<Wallet> wallet(Visitor visitor) {
            return ResponseEntity.ok(new Wallet(visitor.ticketNo(), visitor.cardNumber())); // LEAK card_pan -> response
        }

        @PostMapping("/login")
        ResponseEntity<Map<String, String>> login(@RequestBody Visitor visitor) {
            return ResponseEntity.status(201).header("X-Seat", visitor.seat()).body(Map.of("password", visitor.password())); // LEAK password -> response
        }

        @GetMapping("/aid")
        ResponseEntity<Void> aid(Visitor visitor) {
            HttpHeaders headers = new HttpHeaders();
            headers.set("X-Aid", visitor.disabilityCard());
            return new ResponseEntity<>(headers, org.springframework.http.HttpStatus.OK); // LEAK disability -> response
        }

        ProblemDetail problem(Visitor visitor) {
            ProblemDetail detail = ProblemDetail.forStatus(409);
            detail.setProperty("seat", visitor.seat()); // CLEAN a seat
            return detail;
        }
    }

    @Controller
    static class Pages {
        @GetMapping("/moved")
        String moved(Visitor visitor) {
            return "redirect:/seat?no=" + visitor.ticketNo(); // CLEAN ticket number
        }

        @GetMapping("/found")
        String found(Visitor visitor) {
            return "redirect:/find?mail=" + visitor.email(); // LEAK email -> url|response
        }

        @GetMapping("/view")
        RedirectView view(Visitor visitor) {
            return new RedirectView("/find?phone=" + visitor.phone()); // LEAK phone -> url|response
        }

        @PostMapping("/note")
        String note(Visitor visitor, RedirectAttributes attributes) {
            attributes.addAttribute("seat", visitor.seat()); // CLEAN a seat
            attributes.addAttribute("who", visitor.fullName()); // LEAK full_name -> url|response|session
            return "redirect:/done";
        }

        @GetMapping("/aid")
        @ResponseBody
        String aid(Visitor visitor, Model model) {
            return visitor.disabilityCard(); // LEAK disability -> response
        }
    }

    void servlet(HttpServletRequest request, HttpServletResponse response, Visitor visitor) throws IOException {
        response.getWriter().println(visitor.seat()); // CLEAN a seat
        response.getWriter().append(visitor.cardNumber()); // LEAK card_pan -> response
        response.sendRedirect(request.getContextPath() + "/x?mail=" + visitor.email()); // LEAK email -> url|response
        response.sendError(404, "no ticket " + visitor.ticketNo()); // CLEAN ticket number
        response.sendError(403, "card " + visitor.cardNumber()); // LEAK card_pan -> response
    }

    Response rest(Visitor visitor) {
        if (visitor.seat() == null) {
            return Response.seeOther(URI.create("/by?phone=" + visitor.phone())).build(); // LEAK phone -> url|response
        }
        return Response.ok(visitor.seat()).header("X-Ticket", visitor.ticketNo()).build(); // CLEAN seat and ticket number
    }

    URI link(Visitor visitor) {
        return UriComponentsBuilder.fromPath("/t").queryParam("no", visitor.ticketNo()).build().toUri(); // CLEAN ticket number
    }

    void console(Visitor visitor) {
        System.out.println(visitor); // CLEAN its text is the ticket number
        System.out.printf("%s sits at %s%n", visitor.fullName(), visitor.seat()); // LEAK full_name -> stdout
        System.err.append("call ").append(visitor.phone()); // LEAK phone -> stdout
        Console console = System.console();
        console.format("seat %s", visitor.seat()); // CLEAN a seat
        console.writer().println(visitor.email()); // LEAK email -> stdout
        new RuntimeException("lost " + visitor.email()).printStackTrace(); // LEAK email -> stdout|exception|log
    }

    void processes(Visitor visitor) throws IOException {
        new ProcessBuilder(List.of("print", visitor.seat())).start(); // CLEAN a seat
        ProcessBuilder builder = new ProcessBuilder("print", "--name", visitor.fullName()); // ALSO print
        builder.start(); // LEAK full_name -> process; print
        ProcessBuilder env = new ProcessBuilder("print");
        env.environment().put("PHONE", visitor.phone()); // ALSO environment
        env.start(); // LEAK phone -> process; environment
        Runtime.getRuntime().exec(new String[] {"mail", visitor.email()}); // LEAK email -> process
        Runtime.getRuntime().exec("print " + visitor.seat()); // CLEAN a seat
    }
}
