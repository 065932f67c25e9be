package io.github.piiflow.persistence;

import io.github.piiflow.testing.Leaks;
import org.junit.jupiter.api.Test;

/** Secrets that everybody hashes who writes them: what is read from the store is a hash wherever it goes. */
class HashesTest {
    @Test
    void whatAnEntityHoldsComesThroughMappersAndTransferObjects() {
        Leaks.check("""
                import jakarta.persistence.*;
                @Entity
                class Login {
                    @Id Long id;
                    private String name;
                    private String password; // leak: password -> storage
                    public String getPassword() { return password; }
                    public void setPassword(String password) { this.password = password; }
                }
                """, """
                class LoginDto {
                    private String password;
                    public String getPassword() { return password; }
                    public void setPassword(String password) { this.password = password; }
                }
                """, """
                import org.mapstruct.Mapper;
                @Mapper
                interface LoginMapper {
                    LoginDto toDto(Login login);
                    Login toEntity(LoginDto dto);
                }
                """, """
                interface Logins extends org.springframework.data.jpa.repository.JpaRepository<Login, Long> {
                    Login findByName(String name);
                }
                """, """
                import org.springframework.security.crypto.password.PasswordEncoder;
                import org.springframework.web.bind.annotation.*;
                @RestController
                class Desk {
                    private LoginMapper mapper;
                    private Logins logins;
                    private PasswordEncoder encoder;
                    private org.springframework.data.redis.core.RedisTemplate<String, Object> redis;
                    @PostMapping("/renew")
                    void renew(String name, String password) {
                        Login login = logins.findByName(name);
                        login.setPassword(encoder.encode(password));
                        logins.save(login);
                    }
                    @GetMapping("/me")
                    LoginDto me(String name) {
                        return mapper.toDto(logins.findByName(name));
                    }
                    @GetMapping("/raw")
                    Login raw(String name) {
                        return logins.findByName(name);
                    }
                    void keep(LoginDto dto) {
                        redis.opsForValue().set("login", dto);
                    }
                    @PostMapping("/login")
                    void login(@RequestBody LoginDto dto) {
                        System.out.println(dto.getPassword()); // leak: password -> stdout
                    }
                }
                """);
    }

    @Test
    void passwordsOfPeopleAreHashedWhereTheirsAreAndThoseOfMachinesAreNot() {
        Leaks.check("""
                class Person {
                    private String email;
                    private String password;
                    public String getPassword() { return password; }
                    public void setPassword(String password) { this.password = password; }
                }
                """, """
                class PersonDto {
                    private String email;
                    private String password;
                    public String getPassword() { return password; }
                    public void setPassword(String password) { this.password = password; }
                }
                """, """
                class Box {
                    private String password;
                    public String getPassword() { return password; }
                    public void setPassword(String password) { this.password = password; }
                }
                """, """
                class BoxDto {
                    private String password;
                    public String getPassword() { return password; }
                    public void setPassword(String password) { this.password = password; }
                }
                """, """
                import org.mapstruct.Mapper;
                @Mapper
                interface All {
                    PersonDto toDto(Person person);
                    Person toEntity(PersonDto dto);
                    BoxDto toDto(Box box);
                    Box toEntity(BoxDto dto);
                }
                """, """
                import org.springframework.security.crypto.password.PasswordEncoder;
                import org.springframework.web.bind.annotation.*;
                @RestController
                class Desk {
                    private All all;
                    private com.acme.Store store;
                    private PasswordEncoder encoder;
                    @PostMapping("/renew")
                    void renew() {
                        Person person = (Person) store.find("it");
                        person.setPassword(encoder.encode("123456"));
                        store.save(person);
                    }
                    @GetMapping("/person")
                    PersonDto person() {
                        return all.toDto((Person) store.find("it"));
                    }
                    @GetMapping("/box")
                    BoxDto box() {
                        return all.toDto((Box) store.find("it")); // leak: password -> response
                    }
                }
                """);
    }

    @Test
    void oneWhoWritesItRawIsEnough() {
        Leaks.check("""
                class LoginDto {
                    private String password;
                    public String getPassword() { return password; }
                    public void setPassword(String password) { this.password = password; }
                }
                """, """
                class Typed {
                    private String password;
                    public String getPassword() { return password; }
                    public void setPassword(String password) { this.password = password; }
                }
                """, """
                import org.springframework.security.crypto.password.PasswordEncoder;
                import org.springframework.web.bind.annotation.*;
                @RestController
                class Desk {
                    private PasswordEncoder encoder;
                    private org.springframework.data.redis.core.RedisTemplate<String, Object> redis;
                    LoginDto made(Typed typed) {
                        LoginDto dto = new LoginDto();
                        dto.setPassword(encoder.encode(typed.getPassword()));
                        return dto;
                    }
                    LoginDto copied(Typed typed) {
                        LoginDto dto = new LoginDto();
                        dto.setPassword(typed.getPassword());
                        return dto;
                    }
                    void keep(LoginDto dto) {
                        redis.opsForValue().set("login", dto); // leak: password -> cache
                    }
                    @PostMapping("/echo")
                    Typed echo(@RequestBody Typed typed) {
                        return typed; // leak: password -> response
                    }
                }
                """);
    }
}
