package io.github.piiflow.recipient;

import java.util.Set;

/** Names of methods of libraries that set addresses, or read them. */
final class AddressMethods {
    /** Methods whose argument is the address of what they are called on, or of what they make. */
    static final Set<String> SET_ADDRESS = Set.of(
            "uri",
            "url",
            "baseUrl",
            "baseUri",
            "baseURL",
            "setUri",
            "setURI",
            "setUrl",
            "setURL",
            "setBaseUrl",
            "setBaseURL",
            "setBaseUri",
            "target",
            "rootUri",
            "endpoint",
            "setEndpoint",
            "endpointOverride",
            "withEndpoint",
            "serviceUrl",
            "brokerUrl",
            "setDefaultUri",
            "setEndpointAddress",
            "forTarget",
            "connectionString",
            "webhookUrl",
            "resource",
            "requestAbs",
            "address",
            "setAddress",
            "path",
            "resolve");

    /** Methods whose argument is a host. */
    static final Set<String> SET_HOST = Set.of(
            "host",
            "setHost",
            "forAddress",
            "getByName",
            "createUnresolved",
            "hostname",
            "setHostName",
            "withHost",
            "authority");

    static final Set<String> OF_SETTINGS = Set.of(
            "getProperty",
            "getRequiredProperty",
            "getValue",
            "getOptionalValue",
            "getString",
            "resolvePlaceholders",
            "getConfigValue");

    /** Methods that give their argument where what they are called on, or given first, says nothing. */
    static final Set<String> OTHERWISE = Set.of(
            "orElse",
            "getOrDefault",
            "requireNonNullElse",
            "firstNonNull",
            "defaultIfBlank",
            "defaultIfEmpty",
            "defaultString");

    private AddressMethods() {}
}
