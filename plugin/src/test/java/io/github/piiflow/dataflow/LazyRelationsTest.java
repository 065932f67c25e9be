package io.github.piiflow.dataflow;

import static io.github.piiflow.testing.Leaks.check;

import org.junit.jupiter.api.Test;

/** What a mapper loads only when somebody asks for it is not yet there when a cache reads fields. */
class LazyRelationsTest {
    private static final String OWNER = """
            import jakarta.persistence.*;
            @Entity
            class Owner {
                @Id Long id;
                String email;
            }
            """;

    private static final String PRODUCT = """
            import jakarta.persistence.*;
            import java.util.*;
            @Entity
            class Product {
                @Id Long id;
                String sku;
                RELATION
                public void setOwner(Owner owner) { this.owner = owner; }
            }
            """;

    private static final String CATALOGUE = """
            import java.util.*;
            import org.springframework.cache.annotation.Cacheable;
            import org.springframework.data.jpa.repository.JpaRepository;
            interface Products extends JpaRepository<Product, Long> {}
            class Catalogue {
                private Products products;
                @Cacheable("all")
                public List<Product> all() {
                    return products.findAll();LEAK
                }
                @Cacheable("made")
                public Product made(Owner owner) {
                    Product product = new Product();
                    product.setOwner(owner);
                    return product; // leak: email -> cache
                }
            }
            """;

    @Test
    void aLazyRelationOfWhatARepositoryGaveIsNotCached() {
        cached("@ManyToOne(fetch = FetchType.LAZY) private Owner owner;", false);
        cached("@ManyToOne private Owner owner;", true);
    }

    @Test
    void anOwnedObjectIsLoadedUnlessSaidOtherwise() {
        cached("@OneToOne private Owner owner;", true);
        cached("@OneToOne(fetch = FetchType.EAGER) private Owner owner;", true);
        cached("@OneToOne(fetch = FetchType.LAZY) private Owner owner;", false);
    }

    @Test
    void aMarkOnTheGetterCounts() {
        cached(
                "private Owner owner; @ManyToOne(fetch = FetchType.LAZY) public Owner getOwner() { return owner; }",
                false);
        cached("private Owner owner; @ManyToOne public Owner getOwner() { return owner; }", true);
    }

    @Test
    void manyAreLoadedLaterUnlessSaidOtherwise() {
        cached("@ManyToOne(fetch = FetchType.LAZY) Owner owner; @OneToMany private Set<Owner> owners;", false);
        cached(
                "@ManyToOne(fetch = FetchType.LAZY) Owner owner;"
                        + " @OneToMany(fetch = FetchType.EAGER) private Set<Owner> owners;",
                true);
    }

    private static void cached(String relation, boolean leaks) {
        check(
                OWNER,
                PRODUCT.replace("RELATION", relation),
                CATALOGUE.replace("LEAK", leaks ? " // leak: email -> cache" : ""));
    }
}
