package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** What is called an exception is one, also where its class is not there. */
class AbsentExceptionsTest {
    @Test
    void classesThatExtendOneAreExceptions() {
        check("class Buyer { String username; String id; }", """
                class Desk {
                    void send(Buyer b) throws Exception {
                        throw new org.wso2.CoreException("no " + b.username); // leak: username -> exception
                    }
                    void made(Buyer b) throws Exception {
                        Object x = new org.wso2.CoreException("no " + b.username); // leak: username -> exception
                    }
                    void thrown(Buyer b) throws Exception {
                        throw new OwnException("no " + b.username); // leak: username -> exception
                    }
                    static class OwnException extends org.wso2.CoreException {
                        OwnException(String message) { super(message); }
                    }
                    static class OwnException2 extends RuntimeException {
                        OwnException2(String message) { super(message); }
                    }
                    void thrown2(Buyer b) throws Exception {
                        throw new OwnException2("no " + b.username); // leak: username -> exception
                    }
                    void thrown3(Buyer b) throws Exception {
                        try {
                            throw new OwnException("no " + b.id);
                        } catch (org.wso2.CoreException e) {
                            org.slf4j.LoggerFactory.getLogger("a").info(e.getMessage());
                        }
                    }
                    void thrown4(Buyer b) throws Exception {
                        try {
                            throw new OwnException("no " + b.username); // leak: username -> exception
                        } catch (org.wso2.CoreException e) {
                            org.slf4j.LoggerFactory.getLogger("a").info(e.getMessage()); // leak: username -> log
                        }
                    }
                }
                """);
    }
}
