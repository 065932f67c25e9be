package io.github.piiflow.catalog;

import io.github.piiflow.rule.Rules;

/** By what it is decided whether declarations are personal data. */
record Grounds(Rules rules, NameMatcher names, TypeFit types, Owners owners, Markers markers, Verdicts verdicts) {}
