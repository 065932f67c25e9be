package io.github.piiflow.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The keys each kind of mapping may have. The JSON schemas have a definition for each of these; a test compares them. */
enum Keys {
    PACK("pack", "version", "files", "outlines"),
    CONTENT(
            "dataTypes",
            "vocabulary",
            "annotations",
            "mappings",
            "returns",
            "rows",
            "policy",
            "rules",
            "recipients",
            "recipientCategories",
            "sdk",
            "switches",
            "samples",
            "frameworks"),
    SETTINGS(
            CONTENT,
            "version",
            "context",
            "firstParty",
            "protections",
            "sharing",
            "include",
            "exclude",
            "builtin",
            "failOn",
            "minConfidence",
            "formats"),
    DATA_TYPE("label", "category", "sensitivity", "legal", "report", "numeric", "indivisible", "names", "negatives"),
    VOCABULARY(
            "personWords",
            "personSuffixNegatives",
            "suffixNegatives",
            "prefixNegatives",
            "protectedWords",
            "classSuffixes",
            "typeAttributes",
            "protectors",
            "protectorCalls",
            "unprotectors",
            "maskText",
            "connectors",
            "lookups",
            "mappers",
            "memberNames",
            "installationWords",
            "installationClasses",
            "installationPlaces",
            "installationReaders",
            "blankTests",
            "textTests",
            "programTests",
            "counters",
            "exchangeWords",
            "contentWords",
            "levelSetters",
            "pageTokens",
            "loginWords",
            "installationData"),
    ANNOTATION("annotation", "when", "dataType", "alias"),
    MAPPING(
            "like",
            "access",
            "transient",
            "deep",
            "omits",
            "keeps",
            "adds",
            "sole",
            "receives",
            "opens",
            "closes",
            "bars",
            "views",
            "since",
            "until",
            "converts",
            "protects",
            "stores",
            "lazy",
            "unstored",
            "prepares",
            "listeners",
            "repositories",
            "asks"),
    QUESTION("method", "from", "about", "omits", "calls"),
    MARK("annotation", "when", "unless", "names", "state", "method", "from", "to", "automatic"),
    ATTRIBUTE("matches"),
    RETURNED("annotation", "with", "without", "onlyText", "sink", "as", "store", "recipient"),
    ROW(
            "on",
            "exactly",
            "call",
            "static",
            "when",
            "flow",
            "set",
            "clear",
            "calls",
            "drop",
            "sink",
            "statement",
            "reads",
            "recipient",
            "store",
            "confidence",
            "only",
            "source",
            "protect",
            "text",
            "note"),
    CONDITION("matches", "notMatches", "max", "min", "fromEnd", "indexOf"),
    ENDS("matches", "notMatches"),
    READS("positions", "as", "placeholders"),
    SOURCE("dataType", "key", "to", "confidence"),
    PROTECT("state", "ofHash", "from", "to", "verify"),
    POLICY_LINE("low", "medium", "high", "critical", "accept", "types", "doubtful"),
    RECIPIENT("name", "category", "packages", "coordinates", "hosts", "allow"),
    RECIPIENT_CATEGORY("sink", "allow", "delivers"),
    SDK("carries", "makes", "sends"),
    SWITCH(
            "call",
            "constant",
            "setting",
            "logger",
            "is",
            "contains",
            "arguments",
            "at",
            "passes",
            "through",
            "data",
            "hides",
            "client",
            "when",
            "unless"),
    FRAMEWORKS("tests", "testModules", "testClasses", "applicationNames", "quiet", "tools"),
    RULE_TEXT("title", "why", "fix", "example", "cwe", "legal"),
    FIRST_PARTY("hosts", "packages"),
    PROTECTION("method", "state", "note"),
    SHARING("recipient", "purpose", "allow");

    @SuppressWarnings("ImmutableEnumChecker") // a copy
    private final List<String> names;

    Keys(String... names) {
        this.names = List.of(names);
    }

    Keys(Keys first, String... more) {
        List<String> all = new ArrayList<>(first.names);
        Stream.of(more).forEach(all::add);
        this.names = List.copyOf(all);
    }

    List<String> names() {
        return names;
    }
}
