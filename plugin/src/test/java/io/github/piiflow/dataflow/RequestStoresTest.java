package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.CUSTOMER;
import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** Attributes, parameters and headers of a request are kept apart. */
class RequestStoresTest {
    @Test
    void aParameterIsNoAttribute() {
        check(CUSTOMER, """
                import jakarta.servlet.http.HttpServletRequest;
                import org.slf4j.Logger;
                class Desk {
                    private Logger log;
                    private HttpServletRequest kept;
                    void run(HttpServletRequest request, Customer c) {
                        request.setAttribute("demoName", c.getEmail());
                        log.info(request.getParameter("doc_no"));
                        log.info(request.getHeader("demoName"));
                        log.info(request.getParameter("demoName"));
                        log.info("" + request.getAttribute("other"));
                        log.info("" + request.getAttribute("demoName")); // leak: email -> log
                    }
                    void kept(Customer c) {
                        kept.setAttribute("demoName", c.getEmail());
                        print();
                    }
                    void print() {
                        log.info(kept.getParameter("doc_no"));
                        log.info(kept.getRequestURI());
                        log.info("" + kept.getAttribute("demoName")); // leak: email -> log
                    }
                }
                """);
    }
}
