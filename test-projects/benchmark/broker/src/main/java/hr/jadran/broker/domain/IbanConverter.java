package hr.jadran.broker.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jasypt.util.text.AES256TextEncryptor;

@Converter
public class IbanConverter implements AttributeConverter<String, String> {
    private final AES256TextEncryptor encryptor = new AES256TextEncryptor();

    @Override
    public String convertToDatabaseColumn(String iban) {
        return iban == null ? null : encryptor.encrypt(iban);
    }

    @Override
    public String convertToEntityAttribute(String stored) {
        return stored == null ? null : encryptor.decrypt(stored);
    }
}
