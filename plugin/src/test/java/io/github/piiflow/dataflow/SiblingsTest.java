package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** What one class below a parameter's does is not what its siblings do, where the caller knows which one it passes. */
class SiblingsTest {
    private static final String MEMBERS = """
            import java.util.*;
            abstract class Base {
                abstract List<String> faults();
                boolean isValid() { return faults().isEmpty(); }
                void add(String fault, List<String> faults) {
                    if (!fault.isEmpty()) {
                        faults.add(fault);
                    }
                }
            }
            abstract class Member extends Base {
                String key;
            }
            class Pupil extends Member {
                private String diagnosis;
                @Override List<String> faults() {
                    List<String> faults = new ArrayList<>();
                    add(Texts.fault("too long", diagnosis), faults);
                    add(Texts.fault("too short", key), faults);
                    return faults;
                }
            }
            class Teacher extends Member {
                private String display;
                @Override List<String> faults() {
                    List<String> faults = new ArrayList<>();
                    add(Texts.fault("too long", display), faults);
                    return faults;
                }
            }
            class Course extends Base {
                String title;
                @Override List<String> faults() { return List.of(title); }
            }
            class Texts {
                static String fault(String template, String value) { return template.replace("x", value); }
            }
            class Invalid extends Exception {
                Invalid(List<String> faults) { super(String.join(" ", faults)); }
            }
            """;

    @Test
    void aSiblingsMethodIsNotCalled() {
        check(MEMBERS, """
                import jakarta.persistence.EntityManager;
                import org.slf4j.Logger;
                class Members {
                    private EntityManager entities;
                    private <T extends Base> T get(Class<T> type, Long id) { return entities.find(type, id); }
                    Teacher change(Long id) throws Invalid {
                        Teacher teacher = get(Teacher.class, id);
                        check(teacher);
                        return teacher;
                    }
                    Pupil move(Long id) throws Invalid {
                        Pupil pupil = get(Pupil.class, id);
                        check(pupil);
                        return pupil;
                    }
                    private void check(Member member) throws Invalid {
                        if (!member.isValid()) {
                            throw new Invalid(member.faults()); // leak: diagnosis -> exception
                        }
                    }
                }
                class Desk {
                    private Logger log;
                    private Members members;
                    void teacher(Long id) {
                        try {
                            members.change(id);
                        } catch (Invalid e) {
                            log.warn(e.getMessage());
                        }
                    }
                    void pupil(Long id) {
                        try {
                            members.move(id);
                        } catch (Invalid e) {
                            log.warn(e.getMessage()); // leak: diagnosis -> log
                        }
                    }
                }
                """);
    }

    @Test
    void aSwitchHandsOnWhatItsPatternsDidNotTake() {
        String desk = """
                import org.slf4j.Logger;
                abstract class User { String email; }
                class Student extends User { public String toString() { return "student " + email; } }
                class Guide extends User { public String toString() { return "guide"; } }
                class Desk {
                    private Logger log;
                    String link(User user) {
                        return switch (user) {
                            case Student student -> "s";
                            case Guide guide -> "g";
                            default -> throw new IllegalStateException("unknown " + user);
                        };
                    }
                    void show(Object thing) {
                        switch (thing) {
                            case Student student -> log.info("student");
                            default -> log.info("other {}", thing);
                        }
                    }
                    void both(boolean which) {
                        User user = which ? new Student() : new Guide();
                        show(user);
                    }
                }
                """;
        check(desk);
        String guarded = "unknown \" + user); // leak: email -> exception";
        check(desk.replace("case Student student -> \"s\"", "case Student student when student.email == null -> \"s\"")
                .replace("unknown \" + user);", guarded));
        check(
                desk.replace("unknown \" + user);", guarded),
                "class Visitor extends User { public String toString() { return email; } }");
    }
}
