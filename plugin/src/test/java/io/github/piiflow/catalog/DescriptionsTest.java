package io.github.piiflow.catalog;

import org.junit.jupiter.api.Test;

/** Classes that say where data is hold none; their near misses hold it. */
class DescriptionsTest {
    @Test
    void definitionsOfDataHoldNone() {
        Declarations.check("""
                package com.acme.model.definition;
                class SearchParty {
                    String searchPartyEmailAddress;
                    String searchPartyDob;
                    String password; // = password
                }
                class Customer {
                    String email; // = email
                }
                """, """
                package com.acme.model;
                class FoundParty {
                    String searchPartyEmailAddress; // = email
                    String searchPartyDob; // = date_of_birth
                }
                """);
    }

    @Test
    void whatStandsBesideTheNameOfItsFieldIsOneToo() {
        Declarations.checkClasses("""
                class Lookup {
                    String partyEmailAddress;
                    String partyCollectionFieldName;
                    String ownerEmailAddress; // = email
                }
                class Complaint {
                    String fieldName;
                    String partyEmailAddress; // = email
                }
                """);
    }
}
