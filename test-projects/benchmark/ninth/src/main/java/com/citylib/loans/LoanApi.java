package com.citylib.loans;

import com.citylib.desk.Reader;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

@RestController
public class LoanApi {
    private final Map<String, Reader> readers;

    public LoanApi(Map<String, Reader> readers) {
        this.readers = readers;
    }

    @GetMapping("/terminals/{shelf}")
    public Reader.Terminal terminal(@PathVariable String shelf) {
        Reader reader = readers.get(shelf);
        Reader.Terminal terminal = new Reader.Terminal();
        terminal.setShelfMark(reader.getShelfMark());
        terminal.setNationalId(reader.getNationalId());
        terminal.setPassword(reader.getPassword());
        return terminal; // CLEAN id and password are left out of the JSON
    }

    @GetMapping("/old-terminals/{shelf}")
    public Reader.OldTerminal oldTerminal(@PathVariable String shelf) {
        Reader reader = readers.get(shelf);
        Reader.OldTerminal terminal = new Reader.OldTerminal();
        terminal.setShelfMark(reader.getShelfMark());
        terminal.setNationalId(reader.getNationalId());
        return terminal; // LEAK national_id -> response
    }

    @GetMapping("/credentials/{shelf}")
    public ResponseEntity<Map<String, Object>> credentials(@PathVariable String shelf) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("loans", readers.get(shelf).getOpenLoans());
        body.put("pw", readers.get(shelf).getPassword());
        return ResponseEntity.accepted().body(body); // LEAK password -> response
    }

    @GetMapping("/loans/{shelf}")
    public ResponseEntity<Map<String, Object>> loans(@PathVariable String shelf) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("loans", readers.get(shelf).getOpenLoans());
        body.put("pwSet", readers.get(shelf).getPassword() != null);
        return ResponseEntity.accepted().body(body); // CLEAN count and boolean
    }

    @PostMapping("/readers")
    public ResponseEntity<Void> register(@RequestBody Reader reader) {
        URI where = UriComponentsBuilder.fromPath("/readers/{shelf}").buildAndExpand(reader.getShelfMark()).toUri();
        return ResponseEntity.created(where).build(); // CLEAN mark of a shelf
    }

    @PostMapping("/readers/legacy")
    public ResponseEntity<Void> registerLegacy(@RequestBody Reader reader) {
        return ResponseEntity.status(303).header(HttpHeaders.LOCATION, "/welcome?mail=" + reader.getEmail()).build(); // LEAK email -> url|response
    }

    @GetMapping("/renew/{shelf}")
    public RedirectView renew(@PathVariable String shelf) {
        RedirectView view = new RedirectView("https://interlibrary.example/renew");
        view.addStaticAttribute("loans", readers.get(shelf).getOpenLoans()); // CLEAN count
        view.addStaticAttribute("tel", readers.get(shelf).getPhone()); // LEAK phone -> url
        return view;
    }

    public void plain(HttpServletResponse response, Reader reader) throws IOException {
        PrintWriter out = response.getWriter();
        out.print("shelf " + reader.getShelfMark()); // CLEAN mark of a shelf
        out.print("id " + reader.getNationalId()); // LEAK national_id -> response
        response.addHeader("X-Loans", String.valueOf(reader.getOpenLoans())); // CLEAN count
        response.addHeader("X-Secret", reader.getPassword()); // LEAK password -> response
        response.sendRedirect(response.encodeRedirectURL("/bye?shelf=" + reader.getShelfMark())); // CLEAN mark of a shelf
        response.sendRedirect(response.encodeRedirectURL("/bye?phone=" + reader.getPhone())); // LEAK phone -> url
    }

    @GetMapping("/live/{shelf}")
    public SseEmitter live(@PathVariable String shelf) throws IOException {
        SseEmitter emitter = new SseEmitter();
        emitter.send(SseEmitter.event().name("loans").data(readers.get(shelf).getOpenLoans())); // CLEAN count
        emitter.send(readers.get(shelf).getNationalId()); // LEAK national_id -> response
        return emitter;
    }
}
