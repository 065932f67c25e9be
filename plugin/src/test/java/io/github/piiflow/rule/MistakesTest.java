package io.github.piiflow.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people are told about each kind of mistake in a file. */
class MistakesTest {

    @Test
    void anUnknownKeyNamesTheNearestKnownOne() {
        assertThat(problemsOf("""
                        version: 1
                        rows:
                          - on: com.acme.Box
                            call: put
                            flows: arg0 -> this
                        """))
                .containsExactly(
                        "piiflow.yml:3:5: `rows`: the row has no effect; it needs one of flow, set, clear, calls, drop, sink, source, statement, protect, text",
                        "piiflow.yml:5:5: unknown key `flows`; did you mean `flow`?");
    }

    @Test
    void anUnknownKeyWithoutANearOneListsWhatIsKnown() {
        assertThat(problemsOf("version: 1\nfirstParty: { domains: [acme.example] }"))
                .containsExactly("piiflow.yml:2:15: unknown key `domains`; known here: hosts, packages");
    }

    @Test
    void keysOfAPackAreNoneOfPiiflowYml() {
        assertThat(problemsOf("version: 1\nfiles: [a.yaml]"))
                .containsExactly(
                        "piiflow.yml:2:1: unknown key `files`; known here: dataTypes, vocabulary, annotations, mappings, returns, rows, "
                                + "policy, rules, recipients, recipientCategories, sdk, switches, samples, frameworks, version, context, firstParty, protections, sharing, include, exclude, builtin, "
                                + "failOn, minConfidence, formats");
    }

    @Test
    void anUnknownSinkKindNamesTheNearestKnownOne() {
        assertThat(problemsOfRow("{ on: com.acme.Client, call: post, sink: third_party }"))
                .containsExactly(
                        "piiflow.yml:3:44: `sink`: expected a sink kind, found `third_party`; did you mean `third-party`?");
        assertThat(problemsOfRow("{ on: com.acme.Client, call: post, sink: LOG }"))
                .containsExactly("piiflow.yml:3:44: `sink`: expected a sink kind, found `LOG`; did you mean `log`?");
        assertThat(problemsOfRow("{ on: com.acme.Client, call: post, sink: 5 }"))
                .containsExactly("piiflow.yml:3:44: `sink`: expected a sink kind, found the number `5`; known here: "
                        + "log, stdout, exception, telemetry, http, third-party, ai, message, storage, file, cache, "
                        + "cookie, session, response, url, process, configuration");
    }

    @Test
    void anUnknownDataTypeNamesTheNearestKnownOne() {
        assertThat(problemsOf("""
                        version: 1
                        dataTypes:
                          email: { category: contact, sensitivity: medium }
                        annotations:
                          - { annotation: Email, dataType: emial }
                        rows:
                          - { on: com.acme.Person, call: getMail, source: e_mail }
                          - { on: com.acme.Person, call: getPhone, source: { dataType: phone, to: return } }
                          - { on: com.acme.Sender, call: send, sink: http, only: [emails] }
                        sharing:
                          - { recipient: stripe, allow: [mail] }
                        """))
                .containsExactly(
                        "piiflow.yml:5:36: `dataType`: there is no data type `emial`; did you mean `email`?",
                        "piiflow.yml:7:51: `source`: there is no data type `e_mail`; did you mean `email`?",
                        "piiflow.yml:8:64: `dataType`: there is no data type `phone`; known here: email",
                        "piiflow.yml:9:59: `only`: there is no data type `emails`; did you mean `email`?",
                        "piiflow.yml:11:34: `allow`: there is no data type `mail`; did you mean `email`?");
    }

    @Test
    void aMethodNeedsItsType() {
        assertThat(problemsOf("version: 1\nframeworks: { cacheSerialisers: [serialize, com.acme.Serialiser.write] }"))
                .singleElement()
                .asString()
                .contains("a type and its method");
    }

    @Test
    void aMistakeInAPositionIsFoundToTheCharacter() {
        assertThat(problemsOfRow("{ on: com.acme.Box, call: put, flow: [\"arg0 -> this\", 'arg0 -> this.[*]'] }"))
                .containsExactly("piiflow.yml:3:71: `flow`: expected a name, found `[*]` in `this.[*]`");
        assertThat(problemsOfRow("{ on: com.acme.Box, call: put, sink: log, reads: arguments }"))
                .containsExactly("piiflow.yml:3:52: `reads`: expected a position that begins with `this`, `arg0`, "
                        + "`arg0+`, `arg*`, `return` or `thrown`, found `arguments`");
    }

    @Test
    void aMistakeInAFlowIsFoundToTheCharacter() {
        assertThat(problemsOf("""
                        version: 1
                        rows:
                          - on: com.acme.Box
                            call: put
                            flow:
                              - arg0 > this
                              - arg0 -> retrun
                        """))
                .containsExactly(
                        "piiflow.yml:6:9: `flow`: expected a flow such as `arg0 -> return`, found `arg0 > this`",
                        "piiflow.yml:7:17: `flow`: expected a position that begins with `this`, `arg0`, `arg0+`, `arg*`, "
                                + "`return` or `thrown`, found `retrun`");
    }

    @Test
    void aMistakeInASignatureIsFoundToTheCharacter() {
        assertThat(problemsOfRow("{ on: com.acme.Box, call: \"put(Map<K,V>)\", drop: true }"))
                .containsExactly("piiflow.yml:3:37: `call`: expected a type after erasure, without type arguments, "
                        + "found `<K,V>)` in `put(Map<K,V>)`");
    }

    @Test
    void aNestedTypeWithADollarIsCorrected() {
        assertThat(problemsOfRow("{ on: java.util.Map$Entry, call: getKey, drop: true }"))
                .containsExactly("piiflow.yml:3:22: `on`: nested types are written with a dot: `java.util.Map.Entry`");
    }

    @Test
    void aRowNeedsATypeAndAnEffect() {
        assertThat(problemsOfRow("{ call: getKey }"))
                .containsExactly(
                        "piiflow.yml:3:3: `rows`: key `on` is missing",
                        "piiflow.yml:3:3: `rows`: the row has no effect; it needs one of flow, set, clear, calls, drop, sink, source, statement, protect, text");
    }

    @Test
    void keysThatNeedAnotherOneSaySo() {
        assertThat(problemsOfRow("{ on: com.acme.Box, text: none, recipient: acme, static: true }"))
                .containsExactly(
                        "piiflow.yml:3:46: `recipient`: this describes a `sink`, and the row has none",
                        "piiflow.yml:3:60: `static`: this is about calls, but the row has no `call`");
        assertThat(problemsOfRow("{ on: com.acme.Box, sink: log }"))
                .containsExactly("piiflow.yml:3:29: `sink`: this is about calls, but the row has no `call`");
        assertThat(problemsOfRow("{ on: com.acme.Box, call: toString, text: none }"))
                .containsExactly("piiflow.yml:3:45: `text`: this is about a type as a whole, but the row has a `call`");
        assertThat(problemsOfRow("{ on: \"*Logger\", text: none }"))
                .containsExactly("piiflow.yml:3:9: `on`: a name with `*` or `@` needs a `call`");
    }

    @Test
    void onlyTrueDrops() {
        assertThat(problemsOfRow("{ on: com.acme.Box, call: size, drop: false }"))
                .containsExactly(
                        "piiflow.yml:3:41: `drop`: expected true or `operands`, found `false`; known here: operands, true");
        assertThat(problemsOfRow("{ on: com.acme.Box, call: size, drop: yes }"))
                .containsExactly(
                        "piiflow.yml:3:41: `drop`: expected true or `operands`, found `yes`; known here: operands, true");
    }

    @Test
    void emptyListsThatSayNothingAreMistakes() {
        assertThat(problemsOfRow("{ on: [], call: [], flow: [] }"))
                .containsExactly(
                        "piiflow.yml:3:9: `on`: expected a type, found an empty list",
                        "piiflow.yml:3:19: `call`: expected a method, found an empty list",
                        "piiflow.yml:3:29: `flow`: expected a flow, found an empty list");
    }

    @Test
    void constantsStandUnderArguments() {
        assertThat(problemsOfRow("{ on: com.acme.Box, call: put, when: { that: 1, arg0: [[1]] }, drop: true }"))
                .containsExactly(
                        "piiflow.yml:3:42: `when`: expected an argument such as `arg0`, `receiver`, or a field of one such as `this.mode`, found `that`",
                        "piiflow.yml:3:58: `arg0`: expected a constant (text, number, true or false), found a list");
    }

    @Test
    void conditionsAreOfKnownKinds() {
        assertThat(problemsOfRow("{ on: com.acme.Box, call: put, drop: true, when: { arg0: { mtches: a } } }"))
                .containsExactly(
                        "piiflow.yml:3:60: `arg0`: expected one of matches, notMatches, max, min, fromEnd, indexOf, found a mapping",
                        "piiflow.yml:3:62: unknown key `mtches`; did you mean `matches`?");
        assertThat(problemsOfRow("{ on: com.acme.Box, call: put, drop: true, when: { receiver: { fromEnd: 1 } } }"))
                .containsExactly(
                        "piiflow.yml:3:75: `fromEnd`: this compares an argument with the receiver; it does not fit `receiver`");
        assertThat(problemsOfRow("{ on: com.acme.Box, call: put, drop: true, when: { receiver: { indexOf: a } } }"))
                .containsExactly(
                        "piiflow.yml:3:75: `indexOf`: this compares an argument with the receiver; it does not fit `receiver`");
        assertThat(problemsOfRow("{ on: com.acme.Box, call: put, drop: true, when: { arg0: { max: 1.5 } } }"))
                .containsExactly("piiflow.yml:3:67: `max`: expected a whole number, found the number `1.5`");
    }

    @Test
    void constantsArePutIntoFields() {
        assertThat(problemsOfRow(
                        "{ on: com.acme.Box, call: put, set: { this: 1, \"this[0]\": 1, return.in: 1, arg0.a: [1] } }"))
                .containsExactly(
                        "piiflow.yml:3:41: `set`: expected a field such as `this.mode`, found `this`",
                        "piiflow.yml:3:51: `set`: expected a field such as `this.mode`, found `this[0]`",
                        "piiflow.yml:3:64: `set`: expected a field such as `this.mode`, found `return.in`",
                        "piiflow.yml:3:86: `arg0.a`: expected a constant (text, number, true or false), found a list");
        assertThat(problemsOfRow("{ on: com.acme.Box, call: put, set: {} }"))
                .containsExactly("piiflow.yml:3:39: `set`: expected constants by field, found an empty mapping");
    }

    @Test
    void aFieldOfTheReceiverHasOneOfSomeConstants() {
        assertThat(
                        problemsOfRow(
                                "{ on: com.acme.Box, call: put, drop: true, when: { this.a: { max: 1 }, this: 1, \"this{*}\": 1 } }"))
                .containsExactly(
                        "piiflow.yml:3:62: `this.a`: expected a constant (text, number, true or false), found a mapping",
                        "piiflow.yml:3:74: `when`: expected a field such as `this.mode`, found `this`",
                        "piiflow.yml:3:84: `when`: expected a field such as `this.mode`, found `this{*}`");
    }

    @Test
    void aMistakeInARegularExpressionIsFoundToTheCharacter() {
        assertThat(problemsOf("version: 1\nvocabulary: { maskText: 'a(' }"))
                .containsExactly("piiflow.yml:2:28: `maskText`: this is no regular expression of Java: Unclosed group");
        assertThat(problemsOfRow("{ on: com.acme.Box, call: put, drop: true, when: { arg0: { matches: '[a-z' } } }"))
                .containsExactly(
                        "piiflow.yml:3:75: `matches`: this is no regular expression of Java: Unclosed character class");
    }

    @Test
    void anAnnotationSaysSomething() {
        assertThat(problemsOf("version: 1\nannotations: [{ annotation: Pii }]"))
                .containsExactly("piiflow.yml:2:15: `annotations`: key `dataType` is missing");
        assertThat(problemsOf("version: 1\nannotations: [{ annotation: Safe, dataType: none, alias: [a-b] }]"))
                .containsExactly(
                        "piiflow.yml:2:58: `alias`: what is not personal needs no other name; leave out `alias` or `dataType`",
                        "piiflow.yml:2:59: `alias`: expected the name of an attribute, found `a-b`");
    }

    @Test
    void severitiesOfDataTypesAreForKnownOnes() {
        assertThat(problemsOf("version: 1\npolicy: { log: { types: { emial: note } } }\n"
                        + "dataTypes: { email: { category: a, sensitivity: low } }"))
                .containsExactly("piiflow.yml:2:27: `types`: there is no data type `emial`; did you mean `email`?");
    }

    @Test
    void aSourceIsADataTypeOrAKey() {
        assertThat(problemsOfRow("{ on: com.acme.Box, call: get, source: { to: return } }"))
                .containsExactly("piiflow.yml:3:42: `source`: key `dataType` is missing");
        assertThat(problemsOfRow("{ on: com.acme.Box, call: get, source: { key: this } }"))
                .containsExactly("piiflow.yml:3:49: `key`: expected an argument such as `arg0`, found `this`");
        assertThat(problemsOfRow("{ on: com.acme.Box, call: get, source: { key: arg0, dataType: email } }"))
                .containsExactly("piiflow.yml:3:65: `dataType`: the data type is told by `key`; leave out one");
    }

    @Test
    void aProtectionNeedsAKnownState() {
        assertThat(problemsOfRow("{ on: com.acme.Box, call: get, protect: { from: arg0, to: return } }"))
                .containsExactly("piiflow.yml:3:43: `protect`: key `state` is missing");
        assertThat(problemsOf("version: 1\nprotections: [{ method: com.acme.Masker.mask, state: maskd }]"))
                .containsExactly("piiflow.yml:2:54: `state`: expected a state, found `maskd`; did you mean `masked`?");
    }

    @Test
    void aTextWithoutQuotesThatIsNoneSaysHowToQuote() {
        assertThat(problemsOf("version: 1\ndataTypes: { x: { category: 12, sensitivity: low } }"))
                .containsExactly(
                        "piiflow.yml:2:14: `dataTypes`: `x` lacks `category`",
                        "piiflow.yml:2:29: `category`: expected text, found the number `12`; put it in quotes: \"12\"");
    }

    @Test
    void theWrongKindOfValueSaysWhatWasFound() {
        assertThat(problemsOf("version: 1\nrows: { on: x }"))
                .containsExactly("piiflow.yml:2:7: `rows`: expected a list of rows, found a mapping");
        assertThat(problemsOf("version: 1\nrows: [text]"))
                .containsExactly("piiflow.yml:2:8: `rows`: expected a mapping, found `text`");
        assertThat(problemsOf("version: 1\npolicy:"))
                .containsExactly("piiflow.yml:2:8: `policy`: expected policy lines by sink kind, found nothing");
        assertThat(problemsOf("version: 1\nbuiltin: 'false'"))
                .containsExactly("piiflow.yml:2:10: `builtin`: expected true or false, found `false`");
        assertThat(problemsOf("- version: 1")).containsExactly("piiflow.yml:1:1: expected a mapping, found a list");
    }

    @Test
    void aKeyStandsOnce() {
        assertThat(problemsOf("version: 1\nfailOn: high\nfailOn: low"))
                .containsExactly("piiflow.yml:3:1: key `failOn` is here twice, first in line 2");
        assertThat(problemsOf("version: 1\n? [failOn]\n: low"))
                .containsExactly("piiflow.yml:2:3: expected a key, found a list");
    }

    @Test
    void anAnnotationIsDefinedOnce() {
        assertThat(problemsOf("""
                        version: 1
                        annotations:
                          - { annotation: Pii, dataType: none }
                          - { annotation: Pii, dataType: none }
                        """))
                .containsExactly("piiflow.yml:4:19: annotation `Pii` is defined twice, first in piiflow.yml:3");
    }

    @Test
    void aDataTypeNeedsCategoryAndSensitivity() {
        assertThat(problemsOf("version: 1\ndataTypes: { bonus_card: { label: Bonus card } }"))
                .containsExactly(
                        "piiflow.yml:2:14: `dataTypes`: `bonus_card` lacks `category`",
                        "piiflow.yml:2:14: `dataTypes`: `bonus_card` lacks `sensitivity`");
    }

    @Test
    void idsAndNamesAreLowerCaseWords() {
        assertThat(problemsOf("""
                        version: 1
                        dataTypes:
                          bonusCard: { category: a, sensitivity: low }
                          none: { category: a, sensitivity: low }
                          x: { category: a, sensitivity: low, names: { english: [a], en: [bonusCard, a__b, "~"] }, negatives: [A] }
                        vocabulary: { personWords: [Customer] }
                        """))
                .containsExactly(
                        "piiflow.yml:3:3: `dataTypes`: expected an id of lower-case words joined by `_`, found `bonusCard`",
                        "piiflow.yml:4:3: `dataTypes`: expected an id of lower-case words joined by `_`, found `none`",
                        "piiflow.yml:5:48: `names`: expected a language of two letters such as `en`, or `any`, found `english`",
                        "piiflow.yml:5:72: `en`: expected lower-case words joined by `_`, found `bonusCard`",
                        "piiflow.yml:5:80: `en`: expected lower-case words joined by `_`, found `a__b`",
                        "piiflow.yml:5:85: `en`: expected lower-case words joined by `_`, found `~`",
                        "piiflow.yml:5:104: `negatives`: expected lower-case words joined by `_`, found `A`",
                        "piiflow.yml:6:29: `personWords`: expected lower-case words joined by `_`, found `Customer`");
    }

    @Test
    void policyIsBySinkKindAndSensitivity() {
        assertThat(problemsOf("""
                        version: 1
                        policy:
                          logs: { low: note }
                          url: { medium: fail, hihg: low, accept: [hash] }
                        rules:
                          lgo: { title: x, cwe: CWE-532 }
                        """))
                .containsExactly(
                        "piiflow.yml:3:3: `policy`: expected a sink kind, found `logs`; did you mean `log`?",
                        "piiflow.yml:4:18: `medium`: expected `ignore` or a severity, found `fail`; known here: "
                                + "ignore, note, low, medium, high, critical",
                        "piiflow.yml:4:24: unknown key `hihg`; did you mean `high`?",
                        "piiflow.yml:4:44: `accept`: expected a state, found `hash`; did you mean `hashed`?",
                        "piiflow.yml:6:3: `rules`: expected a sink kind, found `lgo`; did you mean `log`?",
                        "piiflow.yml:6:25: `cwe`: expected a number, found `CWE-532`");
    }

    @Test
    void settingsHaveKnownWords() {
        assertThat(problemsOf("version: 1\nfailOn: hgih\nminConfidence: sure\ncontext: helth"))
                .containsExactly(
                        "piiflow.yml:2:9: `failOn`: expected `none` or a severity, found `hgih`; did you mean `high`?",
                        "piiflow.yml:3:16: `minConfidence`: expected a confidence, found `sure`; known here: low, medium, high",
                        "piiflow.yml:4:10: `context`: there is no category `helth` of data types");
    }

    @Test
    void aLineOfTheContractNeedsRecipientAndDataTypes() {
        assertThat(problemsOf("version: 1\nsharing: [{ purpose: payment }]"))
                .containsExactly(
                        "piiflow.yml:2:11: `sharing`: key `allow` is missing",
                        "piiflow.yml:2:11: `sharing`: key `recipient` is missing");
    }

    @Test
    void theVersionOfTheFormatIsRequired() {
        assertThat(problemsOf("failOn: high")).containsExactly("piiflow.yml:1:1: key `version` is missing");
        assertThat(problemsOf("version: 2"))
                .containsExactly("piiflow.yml:1:10: `version`: this piiflow reads version 1 of the format, not 2");
        assertThat(problemsOf("version: one"))
                .containsExactly("piiflow.yml:1:10: `version`: expected a number, found `one`");
    }

    @Test
    void tabsAreNamed() {
        assertThat(problemsOf("version: 1\nfirstParty:\n\thosts: []"))
                .containsExactly("piiflow.yml:3:1: a tab stands here; YAML is indented with spaces");
    }

    @Test
    void anEmptyFileIsNamed() {
        assertThat(problemsOf("")).containsExactly("piiflow.yml: the file is empty");
        assertThat(problemsOf("# nothing yet\n")).containsExactly("piiflow.yml: the file is empty");
    }

    @Test
    void wrongYamlIsExplained() {
        assertThat(problemsOf("version: 1\nformats: [html"))
                .containsExactly("piiflow.yml:2:15: this is not valid YAML: while parsing a flow sequence, "
                        + "expected ',' or ']', but got <stream end>");
        assertThat(problemsOf("version: 1\nrows: [this{arg0}]"))
                .containsExactly(
                        "piiflow.yml:2:12: this is not valid YAML: while parsing a flow sequence, expected ',' or "
                                + "']', but got {; a text with one of {}[],: needs quotes in a list or mapping in brackets");
        assertThat(problemsOf("version: 1\ncontext: @health"))
                .containsExactly("piiflow.yml:2:10: a text that begins with `@` needs quotes");
        assertThat(problemsOf("version: 1\n context: health"))
                .containsExactly(
                        "piiflow.yml:2:9: this is not valid YAML: a `:` is not allowed here; check the indentation, "
                                + "or put the text in quotes");
        assertThat(problemsOf("version: 1\n---\nversion: 1"))
                .containsExactly("piiflow.yml:2:1: a second YAML document begins here; a file holds one");
        assertThat(problemsOf("version: 1\nrows: *all"))
                .containsExactly("piiflow.yml:2:7: this is not valid YAML: found undefined alias all");
    }

    @Test
    void aFileIsUtf8() {
        assertThat(problemsOf(new ConfigFile("piiflow.yml", "a: ä".getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly("piiflow.yml: the file is not UTF-8");
    }

    @Test
    void aliasesThatGrowWithoutBoundsAreRefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(problemsOf(bomb.toString()))
                .containsExactly("piiflow.yml:1:1: the file is too large once its aliases are written out");
        assertThat(problemsOf("version: 1\nrows: &all [*all]"))
                .containsExactly("piiflow.yml:1:1: the file is too large once its aliases are written out");
        assertThat(problemsOf("[".repeat(100_000))).containsExactly("piiflow.yml: the file is nested too deeply");
    }

    @Test
    void allMistakesOfAllFilesAreToldInOrder() {
        assertThat(problemsOf(
                        ConfigFile.of("b.yml", "version: 1\nbuiltin: 1\nfailOn: none\nformat: html"),
                        ConfigFile.of("a.yml", "version: 3\n")))
                .containsExactly(
                        "a.yml:1:10: `version`: this piiflow reads version 1 of the format, not 3",
                        "b.yml:2:10: `builtin`: expected true or false, found the number `1`",
                        "b.yml:4:1: unknown key `format`; did you mean `formats`?");
    }

    @Test
    void whatAnUnreadableFileWouldDefineIsNotCalledUnknown() {
        assertThat(problemsOf(
                        ConfigFile.of("a.yml", "\tdataTypes:"),
                        ConfigFile.of("b.yml", "version: 1\nannotations: [{ annotation: Pii, dataType: email }]")))
                .containsExactly("a.yml:1:1: a tab stands here; YAML is indented with spaces");
    }

    @Test
    void theExceptionTellsEveryMistakeOnItsOwnLine() {
        assertThat(catchThrowableOfType(
                        RuleException.class, () -> RuleLoader.load(ConfigFile.of("a.yml", "version: 3\nfail: 1"))))
                .hasMessage("""
                        a.yml:1:10: `version`: this piiflow reads version 1 of the format, not 3
                        a.yml:2:1: unknown key `fail`; did you mean `failOn`?""");
    }

    private static List<String> problemsOfRow(String row) {
        return problemsOf("version: 1\nrows:\n- " + row + "\ndataTypes: { email: { category: a, sensitivity: low } }");
    }

    private static List<String> problemsOf(String text) {
        return problemsOf(ConfigFile.of("piiflow.yml", text));
    }

    private static List<String> problemsOf(ConfigFile... files) {
        RuleException exception = catchThrowableOfType(RuleException.class, () -> RuleLoader.load(files));
        assertThat(exception).as("an exception").isNotNull();
        return exception.problems().stream().map(RuleProblem::toString).toList();
    }
}
