package io.github.piiflow.testing;

import io.github.piiflow.catalog.Element;
import io.github.piiflow.dataflow.BlindSpot;
import io.github.piiflow.dataflow.Step;
import io.github.piiflow.dataflow.TaintFlow;
import io.github.piiflow.finding.Contract;
import io.github.piiflow.finding.Findings;
import io.github.piiflow.report.Report;
import io.github.piiflow.report.Result;
import io.github.piiflow.rule.Confidence;
import io.github.piiflow.rule.Protection;
import io.github.piiflow.rule.Severity;
import io.github.piiflow.rule.SinkKind;
import io.github.piiflow.symbol.Place;
import io.github.piiflow.symbol.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A small shop with findings of many kinds, for the tests of the reports. */
public final class Shop {
    private static final String CUSTOMER = "shop/src/main/java/com/acme/Customer.java";
    private static final String ORDERS = "shop/src/main/java/com/acme/OrderService.java";
    private static final String BILLING = "billing/src/main/java/com/acme/billing/Billing.java";

    private static final Map<String, String> SOURCES = Map.of(CUSTOMER, """
            package com.acme;

            @Entity
            class Customer {
                private String email;
                private String phone;
                @Column(name = "national_id")
                private String nationalId;
                private String diagnosis;
            }
            """, ORDERS, """
            package com.acme;

            class OrderService {
                void place(Order order) {
                    Customer customer = order.customer();
                    audit(customer);
                    log.info("placed {}", order.id());
                }

                private void audit(Customer customer) {
                    String line = "by " + customer;
                    log.info("order of {} (support: jane.doe@acme.example)",
                            line);
                }
            }
            """, BILLING, """
            package com.acme.billing;

            class Billing {
                void charge(Customer customer, String iban) {
                    stripe.charges().create(Map.of("iban", iban, "account", customer.accountId()));
                    throw new BillingException("no charge for " + last4(iban));
                }
            }
            """);

    private Shop() {}

    /** A result with findings of every severity. */
    public static Result result() {
        return result(flows(), Severity.HIGH);
    }

    /** A result with one finding that has 25 origins, the last of them partly masked. */
    public static Result crowded() {
        Map<String, String> sources = Map.of("A.java", "log.info(x);");
        List<TaintFlow> flows = IntStream.range(0, 25)
                .mapToObj(i -> Flow.in(sources)
                        .element("email", "com.acme.Customer#mail" + (char) ('a' + i))
                        .declared("A.java", "x")
                        .state(i == 24 ? Protection.PARTIAL : Protection.RAW)
                        .step(Step.Kind.PASSED, "A.m" + i, "A.java", "log")
                        .at("A.java", "log.info(x);"))
                .toList();
        return result(flows, Severity.HIGH, sources);
    }

    /** A result without findings and blind spots. */
    public static Result empty() {
        return new Result(
                "0.1.0",
                List.of(),
                0,
                List.of(),
                12,
                1_234,
                List.of("acme-shop"),
                List.of("io.github.piiflow.rules 0.1.0"),
                new Result.Gate(Severity.HIGH, Confidence.MEDIUM, 0));
    }

    /** The result with these flows. */
    public static Result result(List<TaintFlow> flows, Severity failOn) {
        return result(flows, failOn, SOURCES);
    }

    /** The result with these flows through these sources. */
    public static Result result(List<TaintFlow> flows, Severity failOn, Map<String, String> sources) {
        Findings findings = Findings.of(flows, new FixedRules(), Contract.NONE, Confidence.MEDIUM, Flow.text(sources));
        int failing = (int) findings.findings().stream()
                .filter(finding -> finding.severity().compareTo(failOn) >= 0)
                .count();
        return new Result(
                "0.1.0",
                findings.findings(),
                findings.belowConfidence(),
                List.of(
                        new BlindSpot(
                                BlindSpot.Kind.UNPARSED,
                                "Line 7 does not parse: found \"<<<<<<<\".",
                                new Place("shop/src/main/java/com/acme/Half.java", Span.of(7, 1, 7, 7))),
                        new BlindSpot(
                                BlindSpot.Kind.UNKNOWN_CALL,
                                "Phone number goes into Partner.send, about which nothing is known.",
                                new Place(ORDERS, Span.of(6, 9, 6, 23))),
                        new BlindSpot(BlindSpot.Kind.MISSING_LIBRARY, "com.acme:partner:1.0 is missing.", null)),
                340,
                51_203,
                List.of("acme-shop", "acme-billing"),
                List.of("io.github.piiflow.rules 0.1.0"),
                new Result.Gate(failOn, Confidence.MEDIUM, failing));
    }

    /** The flows of the shop. */
    public static List<TaintFlow> flows() {
        List<TaintFlow> flows = new ArrayList<>();
        flows.add(
                throughAudit("email", "com.acme.Customer#email", "String email").at(ORDERS, LOG_STATEMENT));
        flows.add(throughAudit("phone", "com.acme.Customer#phone", "String phone")
                .others(2)
                .at(ORDERS, LOG_STATEMENT));
        flows.add(throughAudit("health", "com.acme.Customer#diagnosis", "String diagnosis")
                .confidence(Confidence.MEDIUM, Confidence.HIGH)
                .at(ORDERS, LOG_STATEMENT));
        flows.add(Flow.in(SOURCES)
                .element("national_id", "com.acme.Customer#nationalId")
                .because(
                        "field name `nationalId` means national identity number (en)",
                        "declared in `Customer`, which describes a person")
                .declared(CUSTOMER, "String nationalId")
                .sink(SinkKind.STORAGE, "com.acme.Customer#nationalId")
                .inside("com.acme.Customer", "")
                .to(null, "customer.national_id")
                .at(CUSTOMER, "@Column(name = \"national_id\")\n    private String nationalId;"));
        flows.add(Flow.in(SOURCES)
                .elementKind(Element.Kind.PARAMETER)
                .element("iban", "com.acme.billing.Billing#charge(Customer,String)@iban")
                .because("parameter name `iban` means IBAN (en)")
                .declared(BILLING, "String iban")
                .step(Step.Kind.STORED, "map under \"iban\"", BILLING, "Map.of")
                .sink(SinkKind.THIRD_PARTY, "com.stripe.service.ChargeService.create")
                .inside("com.acme.billing.Billing", "charge")
                .to("stripe", null)
                .at(BILLING, CHARGE));
        flows.add(Flow.in(SOURCES)
                .elementKind(Element.Kind.METHOD)
                .element("account_id", "com.acme.Customer#accountId()")
                .because("method name `accountId` means account number (en)")
                .step(Step.Kind.READ, "Customer.accountId", BILLING, "customer.accountId()")
                .sink(SinkKind.THIRD_PARTY, "com.stripe.service.ChargeService.create")
                .inside("com.acme.billing.Billing", "charge")
                .to("stripe", null)
                .at(BILLING, CHARGE));
        flows.add(Flow.in(SOURCES)
                .elementKind(Element.Kind.PARAMETER)
                .element("iban", "com.acme.billing.Billing#charge(Customer,String)@iban")
                .because("parameter name `iban` means IBAN (en)")
                .declared(BILLING, "String iban")
                .step(Step.Kind.PROTECTED, "Billing.last4", BILLING, "last4(iban)")
                .step(Step.Kind.FORMATTED, "\"no charge for \" + ...", BILLING, "\"no charge for \" + last4(iban)")
                .state(Protection.PARTIAL)
                .sink(SinkKind.EXCEPTION, "com.acme.billing.BillingException.<init>")
                .inside("com.acme.billing.Billing", "charge")
                .at(BILLING, "throw new BillingException(\"no charge for \" + last4(iban));"));
        return flows;
    }

    private static final String LOG_STATEMENT =
            "log.info(\"order of {} (support: jane.doe@acme.example)\",\n                line);";
    private static final String CHARGE =
            "stripe.charges().create(Map.of(\"iban\", iban, \"account\", customer.accountId()));";

    private static Flow throughAudit(String dataType, String element, String declaration) {
        return Flow.in(SOURCES)
                .element(dataType, element)
                .because(
                        "field name `" + element.replaceAll(".*#", "") + "` means " + dataType.replace('_', ' ')
                                + " (en)",
                        "declared in `Customer`, which describes a person")
                .declared(CUSTOMER, declaration)
                .step(Step.Kind.ASSIGNED, "customer", ORDERS, "Customer customer = order.customer()")
                .step(Step.Kind.PASSED, "OrderService.audit", ORDERS, "audit(customer)")
                .step(Step.Kind.FORMATTED, "\"by \" + customer", ORDERS, "\"by \" + customer")
                .step(Step.Kind.ASSIGNED, "line", ORDERS, "line = ")
                .inside("com.acme.OrderService", "audit");
    }

    /** What a report writes. */
    public static String write(Report report, Result result) {
        StringWriter out = new StringWriter();
        try {
            report.write(result, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
