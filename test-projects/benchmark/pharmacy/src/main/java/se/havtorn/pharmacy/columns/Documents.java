package se.havtorn.pharmacy.columns;

import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.cassandra.core.mapping.Table;
import org.springframework.data.elasticsearch.annotations.Document;
import org.springframework.data.elasticsearch.annotations.Field;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.redis.core.RedisHash;
import org.springframework.data.relational.core.mapping.Column;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbIgnore;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

/** Stores other than JPA. */
public final class Documents {
    private Documents() {}

    @org.springframework.data.mongodb.core.mapping.Document("visits")
    public static class Visit {
        @Id
        String id; // CLEAN internal id

        String diagnosis; // LEAK diagnosis -> storage

        @org.springframework.data.annotation.Transient
        String nationalId; // CLEAN not stored

        @org.springframework.data.mongodb.core.mapping.Encrypted
        String bloodType; // CLEAN encrypted by the driver
    }

    @org.springframework.data.relational.core.mapping.Table("claims")
    public record Claim(
            @Id Long id,
            @Column("acct") String bankAccount, // LEAK bank_account -> storage
            String phone) {} // CLEAN ordinary contact data in the own database

    @RedisHash("carts")
    public static class Cart {
        @Id
        String id; // CLEAN internal id

        List<String> medications; // LEAK medication -> storage|cache
    }

    @Table("scores")
    public static class Score {
        String creditCardNumber; // LEAK card_pan -> storage

        String shelf; // CLEAN name of a shelf
    }

    @Document(indexName = "people")
    public static class Indexed {
        @Field
        String passportNumber; // LEAK passport -> storage

        String city; // CLEAN ordinary contact data in the own database
    }

    @Node("Person")
    public static class Person {
        @Id
        Long id; // CLEAN internal id

        String ssn; // LEAK ssn, national_id -> storage
    }

    @DynamoDbBean
    public static class Badge {
        private String number;
        private String fingerprintTemplate; // LEAK biometric -> storage
        private String religion;

        @DynamoDbPartitionKey
        public String getNumber() {
            return number;
        }

        public void setNumber(String number) {
            this.number = number;
        }

        public String getFingerprintTemplate() {
            return fingerprintTemplate;
        }

        public void setFingerprintTemplate(String fingerprintTemplate) {
            this.fingerprintTemplate = fingerprintTemplate;
        }

        @DynamoDbIgnore
        public String getReligion() {
            return religion;
        }

        public void setReligion(String religion) {
            this.religion = religion;
        }
    }
}
