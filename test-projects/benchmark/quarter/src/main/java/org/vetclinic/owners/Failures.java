package org.vetclinic.owners;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Failures {
    private static final Logger log = LoggerFactory.getLogger(Failures.class);

    static class DeskException extends RuntimeException {
        private final String ticketNo;
        private final String reachedAt;
        private final Map<String, Object> details;

        DeskException(String message, String ticketNo, String reachedAt, Throwable cause) {
            super(message, cause);
            this.ticketNo = ticketNo;
            this.reachedAt = reachedAt;
            this.details = Map.of("chart", ticketNo, "at", reachedAt);
        }
    }

    static class CodeException extends Exception {
        private final int code;
        private final transient Owner owner;

        CodeException(int code, Owner owner) {
            super("E" + code);
            this.code = code;
            this.owner = owner;
        }

        @Override
        public String getMessage() {
            return "code " + code + " for " + owner.getTicketNo();
        }
    }

    static class PersonalException extends Exception {
        private final Owner owner;

        PersonalException(Owner owner) {
            this.owner = owner;
        }

        @Override
        public String getMessage() {
            return "no way for " + owner.getLastName();
        }
    }

    private void book(Owner owner) {
        try {
            Integer.parseInt(owner.getTicketNo());
        } catch (NumberFormatException e) {
            throw new DeskException("cannot book", owner.getTicketNo(), owner.getMobile(), e);
        }
    }

    void fields(Owner owner) {
        try {
            book(owner);
        } catch (DeskException e) {
            log.warn("{}", e.getMessage()); // CLEAN constant
            log.warn("{}", e.ticketNo); // CLEAN ticket number
            log.warn("{}", e.reachedAt); // LEAK phone -> log
            log.warn("{}", e.details.get("chart")); // CLEAN ticket number
            log.warn("{}", e.details.get("at")); // LEAK phone -> log
            log.warn("failed", e); // CLEAN message without data
        }
    }

    void messages(Owner owner) {
        try {
            throw new CodeException(4, owner);
        } catch (CodeException e) {
            log.warn("{}", e.getMessage()); // CLEAN code and chart
            log.warn("{}", e.owner.getEmail()); // LEAK email -> log
        }
        try {
            throw new PersonalException(owner);
        } catch (PersonalException e) {
            log.warn("{}", e.getMessage()); // LEAK last_name -> log
            log.warn("{}", e.getClass().getName()); // CLEAN name of a class
        }
    }

    private void store(Owner owner) throws IOException {
        throw new IOException("cannot write " + owner.getEmail()); // LEAK email -> exception
    }

    private void close(Owner owner) throws IOException {
        throw new IOException("cannot close " + owner.getTicketNo()); // CLEAN ticket number
    }

    void wrapped(Owner owner) {
        try {
            store(owner);
        } catch (IOException e) {
            DeskException outer = new DeskException("storing", "0", "desk", e);
            log.error("{}", outer.getMessage()); // CLEAN constant
            log.error("{}", outer.getCause().getMessage()); // LEAK email -> log
            log.error("stack", outer); // LEAK email -> log
            throw new UncheckedIOException("unreadable", e);
        }
    }

    void wrappedSafely(Owner owner) {
        try {
            close(owner);
        } catch (IOException e) {
            log.error("{}", e.getMessage()); // CLEAN ticket number
            Throwable root = e;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            log.error("{}", root.getMessage()); // CLEAN ticket number
            log.error("stack", new IllegalStateException(e)); // CLEAN ticket number
        }
    }

    void suppressed(Owner owner) {
        RuntimeException all = new RuntimeException("several");
        try {
            store(owner);
        } catch (IOException e) {
            all.addSuppressed(e);
        }
        log.error("{}", all.getMessage()); // CLEAN constant
        log.error("{}", all.getSuppressed()[0].getMessage()); // LEAK email -> log
    }

    void futures(Owner owner, ExecutorService pool) throws InterruptedException {
        Callable<String> task = () -> {
            throw new IOException("no line to " + owner.getMobile()); // LEAK phone -> exception
        };
        try {
            log.info("{}", pool.submit(task).get()); // CLEAN never returns
        } catch (ExecutionException e) {
            log.warn("{}", e.getCause().getMessage()); // LEAK phone -> log
        }
        CompletableFuture.supplyAsync(() -> check(owner.getTicketNo())).exceptionally(t -> {
            log.warn("{}", t.getMessage()); // CLEAN ticket number
            return "";
        }).thenAccept(x -> log.info("{}", x)); // CLEAN ticket number
        CompletableFuture.supplyAsync(() -> check(owner.getEmail())).handle((ok, t) -> {
            if (t instanceof CompletionException c) {
                log.warn("{}", c.getCause().getMessage()); // LEAK email -> log
            }
            return ok;
        });
    }

    private static String check(String value) {
        if (value.length() < 5) {
            throw new IllegalArgumentException("bad " + value); // LEAK email -> exception
        }
        return value;
    }

    private <T> T guarded(Supplier<T> action, String label) {
        try {
            return action.get();
        } catch (RuntimeException e) {
            log.error("{} failed: {}", label, e.getClass()); // CLEAN labels and class
            throw e;
        }
    }

    void guards(Owner owner) {
        log.info("{}", guarded(owner::getEmail, "mail")); // LEAK email -> log
        log.info("{}", guarded(owner::getAnimals, "count")); // CLEAN count
        guarded(() -> {
            book(owner);
            return null;
        }, owner.getTicketNo());
    }

    void finallyThrown(Owner owner) {
        String what = owner.getLastName();
        try {
            what = owner.getTicketNo();
            throw new IllegalStateException(what); // CLEAN ticket number
        } catch (IllegalStateException e) {
            log.warn(what); // CLEAN ticket number
        }
    }
}
