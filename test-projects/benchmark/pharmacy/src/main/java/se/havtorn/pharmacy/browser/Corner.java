package se.havtorn.pharmacy.browser;

import com.github.benmanes.caffeine.cache.Cache;
import com.hazelcast.core.HazelcastInstance;
import io.jsonwebtoken.Jwts;
import io.lettuce.core.api.StatefulRedisConnection;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.prefs.Preferences;
import org.springframework.cache.annotation.CachePut;
import org.springframework.http.ResponseCookie;
import org.springframework.ui.Model;
import redis.clients.jedis.Jedis;
import se.havtorn.pharmacy.writes.Patient;

/** Caches, cookies, sessions, tokens, preferences. */
public class Corner {
    void caches(Cache<String, Object> caffeine, Jedis jedis, HazelcastInstance grid, StatefulRedisConnection<String, String> lettuce, Patient patient) {
        caffeine.put("p", patient.nationalId()); // LEAK national_id -> cache
        caffeine.put("p", patient.ward()); // CLEAN a ward
        caffeine.get("p", key -> patient.diagnosis()); // LEAK diagnosis -> cache
        jedis.setex("p:" + patient.entryNo(), 60L, patient.iban()); // LEAK bank_account -> cache|storage
        jedis.hset("p", "ward", patient.ward()); // CLEAN a ward
        grid.getMap("p").put(patient.entryNo(), patient.diagnosis()); // LEAK diagnosis -> cache|storage
        grid.getMap("p").put(patient.entryNo(), patient.ward()); // CLEAN a ward
        lettuce.sync().set("p", patient.nationalId()); // LEAK national_id -> cache|storage
        lettuce.async().expire("p", 10); // CLEAN a constant
    }

    @CachePut("dx")
    public String remember(Patient patient) {
        return patient.diagnosis(); // LEAK diagnosis -> cache
    }

    @CachePut("ward")
    public String rememberWard(Patient patient) {
        return patient.ward(); // CLEAN a ward
    }

    void cookies(HttpServletResponse response, Patient patient) {
        Cookie cookie = new Cookie("reach", patient.email()); // ALSO cookie
        response.addCookie(cookie); // LEAK email -> cookie; cookie
        Cookie theme = new Cookie("ward", patient.ward());
        response.addCookie(theme); // CLEAN a ward
        response.addHeader("Set-Cookie", ResponseCookie.from("n", patient.name()).httpOnly(true).build().toString()); // LEAK full_name -> cookie|response
        response.setHeader("X-Ward", patient.ward()); // CLEAN a ward
    }

    void sessions(HttpServletRequest request, Patient patient, Model model) {
        HttpSession session = request.getSession();
        session.setAttribute("dx", patient.diagnosis()); // LEAK diagnosis -> session
        session.setAttribute("no", patient.entryNo()); // CLEAN internal number
        Preferences.userRoot().put("last", patient.email()); // LEAK email -> file
        Preferences.userRoot().putLong("last", patient.entryNo()); // CLEAN internal number
    }

    String tokens(Patient patient) {
        String safe = Jwts.builder().subject(Long.toString(patient.entryNo())).compact(); // CLEAN internal number
        return safe + Jwts.builder().claim("nid", patient.nationalId()).compact(); // LEAK national_id -> cookie|session|response|url|http
    }
}
