package com.coverright.exits;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

@Controller
public class Pages {
    private final ObjectMapper mapper = new ObjectMapper();

    public record QuoteView(String quoteNo, int drivers) {
    }

    public record PayoutView(String quoteNo, String account) {
    }

    @GetMapping("/quote")
    @ResponseBody
    public QuoteView quote(Prospect prospect) {
        return new QuoteView(prospect.getQuoteNo(), prospect.getDrivers()); // CLEAN number of a quote and a count
    }

    @GetMapping("/payout")
    @ResponseBody
    public PayoutView payout(Prospect prospect) {
        return new PayoutView(prospect.getQuoteNo(), prospect.getIban()); // LEAK bank_account -> response
    }

    @GetMapping("/file")
    public StreamingResponseBody file(Prospect prospect) {
        return out -> out.write(prospect.getMedicalCondition().getBytes(StandardCharsets.UTF_8)); // LEAK diagnosis -> response
    }

    @GetMapping("/receipt")
    public StreamingResponseBody receipt(Prospect prospect) {
        return out -> out.write(prospect.getQuoteNo().getBytes(StandardCharsets.UTF_8)); // CLEAN number of a quote
    }

    @GetMapping("/live")
    public SseEmitter live(Prospect prospect) throws IOException {
        SseEmitter emitter = new SseEmitter();
        emitter.send(prospect.getTaxId()); // LEAK tax_id -> response
        emitter.send(prospect.getDrivers()); // CLEAN count
        return emitter;
    }

    @GetMapping("/profile")
    public ModelAndView profile(Prospect prospect) {
        ModelAndView page = new ModelAndView("profile");
        page.addObject("quote", prospect.getQuoteNo()); // CLEAN number of a quote
        page.addObject("secret", prospect.getPassword()); // LEAK password -> response
        return page;
    }

    public void generated(HttpServletResponse response, Prospect prospect) throws IOException {
        try (JsonGenerator json = mapper.createGenerator(response.getOutputStream())) {
            json.writeStartObject();
            json.writeStringField("quote", prospect.getQuoteNo()); // CLEAN number of a quote
            json.writeStringField("tax", prospect.getTaxId()); // LEAK tax_id -> response
            json.writeEndObject();
        }
    }

    @ExceptionHandler(Rejections.Unquoted.class)
    public ProblemDetail unquoted(Rejections.Unquoted e) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
        problem.setProperty("quote", e.quoteNo());
        return problem; // CLEAN number of a quote
    }

    public ResponseEntity<String> header(Prospect prospect) {
        return ResponseEntity.ok().header("X-Account", prospect.getIban()).body("done"); // LEAK bank_account -> response
    }

    public ResponseEntity<String> counted(Prospect prospect) {
        return ResponseEntity.ok().header("X-Drivers", Integer.toString(prospect.getDrivers())).body("done"); // CLEAN count
    }

    public Response jaxRs(Prospect prospect) {
        return Response.status(Response.Status.CONFLICT).entity(prospect.getPassword()).build(); // LEAK password -> response
    }

    public Response jaxRsQuote(Prospect prospect) {
        return Response.status(Response.Status.CONFLICT).entity(prospect.getQuoteNo()).build(); // CLEAN number of a quote
    }

    @PostMapping("/done")
    public String done(Prospect prospect, RedirectAttributes attributes) {
        attributes.addFlashAttribute("drivers", prospect.getDrivers()); // CLEAN count
        attributes.addAttribute("mail", prospect.getEmail()); // LEAK email -> url
        return "redirect:/thanks";
    }

    public RedirectView partner(Prospect prospect) {
        RedirectView view = new RedirectView("https://leads.insurer.example/start");
        view.addStaticAttribute("who", prospect.getFullName()); // LEAK full_name -> url
        view.addStaticAttribute("quote", prospect.getQuoteNo()); // CLEAN number of a quote
        return view;
    }

    public ResponseEntity<Void> moved(Prospect prospect) {
        HttpHeaders headers = new HttpHeaders();
        headers.setLocation(URI.create("/welcome?tel=" + URLEncoder.encode(prospect.getMobile(), StandardCharsets.UTF_8))); // ALSO location-tel
        return new ResponseEntity<>(headers, HttpStatus.FOUND); // LEAK phone -> url; location-tel
    }

    public Response seeOther(Prospect prospect) {
        return Response.seeOther(URI.create("/quotes/" + prospect.getQuoteNo())).build(); // CLEAN number of a quote
    }
}
