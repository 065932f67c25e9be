package io.github.piiflow.generated;

import io.github.piiflow.code.TypeDecl;

/** Adds the members that one tool would generate for a type. */
interface MemberGenerator {
    /** Adds to this type only, not to those within it; never replaces a member that the source has. */
    void addTo(TypeDecl type, ImportedNames names);
}
