package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** Objects in one array whose class decides what is done with them. */
class CastElementsTest {
    @Test
    void whatIsSetAfterACastIsInObjectsOfThatClass() {
        check("""
                import javax.security.auth.callback.Callback;
                class StoreCallback implements Callback {
                    private String store;
                    String getStore() { return store; }
                    void setStore(String store) { this.store = store; }
                }
                """, """
                import com.acme.AskedCallback;
                class OwnCallback extends AskedCallback {
                    private String own;
                    String getOwn() { return own; }
                }
                """, """
                import java.io.IOException;
                import javax.security.auth.callback.*;
                class Handler implements CallbackHandler {
                    private final String password;
                    private final String store;
                    Handler(String password, String store) { this.password = password; this.store = store; }
                    @Override public void handle(Callback[] callbacks) throws IOException, UnsupportedCallbackException {
                        for (Callback callback : callbacks) {
                            if (callback instanceof StoreCallback) {
                                ((StoreCallback) callback).setStore(store);
                            } else if (callback instanceof PasswordCallback) {
                                ((PasswordCallback) callback).setPassword(password.toCharArray());
                            } else if (callback instanceof NameCallback) {
                                ((NameCallback) callback).setName("me");
                            } else {
                                throw new UnsupportedCallbackException(callback);
                            }
                        }
                    }
                }
                """, """
                import javax.security.auth.callback.*;
                import org.slf4j.Logger;
                class Door {
                    private CallbackHandler handler;
                    private Logger log;
                    void enter() throws Exception {
                        StoreCallback store = new StoreCallback();
                        PasswordCallback password = new PasswordCallback("password", false);
                        OwnCallback own = new OwnCallback();
                        try {
                            handler.handle(new Callback[] { store, password, own });
                        } catch (UnsupportedCallbackException e) {
                            log.error("cannot ask", e);
                        }
                        log.info("store {}", store.getStore());
                        log.info("password {}", new String(password.getPassword())); // leak: password -> log
                    }
                    void again() throws Exception {
                        StoreCallback store = new StoreCallback();
                        handler.handle(new Callback[] { store });
                        log.info("store {}", store.getStore());
                    }
                    void other() throws Exception {
                        StoreCallback store = new StoreCallback();
                        handler.handle(new Callback[] { store });
                        log.info("store {}", store.getStore());
                    }
                }
                """);
    }
}
