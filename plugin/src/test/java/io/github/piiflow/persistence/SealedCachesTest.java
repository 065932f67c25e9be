package io.github.piiflow.persistence;

import io.github.piiflow.testing.Leaks;
import org.junit.jupiter.api.Test;

/** Values of declared caches, which a serialiser of the source may encrypt. */
class SealedCachesTest {
    private static final String DESK = """
            import org.springframework.cache.annotation.Cacheable;
            class Customer { private String email; public String getEmail() { return email; } }
            class Desk {
                private Desks desks;
                @Cacheable("customers")
                Customer find(long id) { return desks.find(id); }LEAK
                void put(org.springframework.data.redis.core.ValueOperations<String, Customer> values, Customer c) {
                    values.set("k", c); // leak: email -> cache
                }
            }
            interface Desks { Customer find(long id); }
            """;
    private static final String SERIALISER = """
            import javax.crypto.Cipher;
            import org.springframework.data.redis.serializer.RedisSerializer;
            class Sealing<T> implements RedisSerializer<T> {
                private RedisSerializer<T> delegate;
                private java.security.Key key;
                public byte[] serialize(T value) {
                    if (value == null) {
                        return null;
                    }
                    try {
                        byte[] plain = delegate.serialize(value);
                        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
                        cipher.init(Cipher.ENCRYPT_MODE, key);
                        byte[] sealed = cipher.doFinal(plain);
                        byte[] result = new byte[sealed.length + 12];
                        System.arraycopy(sealed, 0, result, 12, sealed.length);
                        return RESULT;
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }
                public T deserialize(byte[] bytes) { return delegate.deserialize(bytes); }
            }
            """;

    @Test
    void whatOneEncryptsIsKeptEncrypted() {
        Leaks.check(DESK.replace("LEAK", ""), SERIALISER.replace("RESULT", "result"));
    }

    @Test
    void whatNoneEncryptsIsNot() {
        String raw = DESK.replace("LEAK", " // leak: email -> cache");
        Leaks.check(raw);
        Leaks.check(raw, SERIALISER.replace("RESULT", "plain"));
    }
}
