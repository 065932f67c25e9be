package io.github.piiflow.catalog;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What words do in an identifier, whatever the data type: abbreviate, qualify, or turn it into the name of something else. */
final class Grammar {
    /** Written in short in code; both sides of a comparison are expanded, in runs of two words and more. */
    static final Map<String, String> ABBREVIATIONS =
            pairs("no number, num number, nbr number, nr number, nmbr number, numb number, nro numero, "
                    + "nm name, nme name, fst first, frst first, lst last, mid middle, mdl middle, "
                    + "addr address, adr address, addrs address, str street, ln line, dt date, dte date, cd code, zp zip, "
                    + "tel telephone, tele telephone, ph phone, phn phone, fon phone, mob mobile, cel cell, eml email, emal email, "
                    + "cust customer, custmr customer, cstmr customer, emp employee, empl employee, usr user, mbr member, "
                    + "pat patient, pt patient, pers person, benef beneficiary, recip recipient, "
                    + "acct account, acc account, accnt account, acnt account, crd card, cred credit, dbt debit, bnk bank, "
                    + "soc social, sec security, natl national, nat national, gov government, govt government, "
                    + "lic license, licence license, lics license, licences license, drv driver, drvr driver, driving driver, "
                    + "drivers driver, pport passport, ppt passport, doc document, ident identity, reg registration, veh vehicle, "
                    + "ins insurance, insur insurance, med medical, rec record, rx prescription, diag diagnosis, "
                    + "brth birth, bth birth, gndr gender, lang language, pref preferred, nationalty nationality, "
                    + "colour color, identifier id, passwd password, pwd password, pw password, psw password, pswd password, "
                    + "pass password, tok token, tkn token, auth auth, sess session, expiration expiry, exp expiry, expir expiry, "
                    + "sal salary, ann annual, mon month, yr year, loc location, "
                    + "dir direccion, nac nacimiento, nasc nascimento, fec fecha, tlf telefono, telef telefono, cta cuenta, "
                    + "ape apellido, geb geburts, kto konto");

    /** Only say which, whose or how many: the name stays the name of the data. */
    static final Set<String> QUALIFIERS =
            Words.set("old new current previous prev former original orig origin initial final latest last first "
                    + "second secondary third primary main alternate alternative alt other another additional extra backup real actual full "
                    + "home work office private personal business daily my own your his her their the a an this that our any each every "
                    + "to from of for in by at on with and or cc bcc as per "
                    + "value val values text txt string str raw plain clear data info information detail details entry item "
                    + "list set array map collection iterable iterator stream optional opt maybe bytes chars buffer json xml "
                    + "arg args param parameter params input in out result res ret dto vo obj object var tmp temp local copy "
                    + "upper lower uppercase lowercase trimmed normalized normalised canonical cleaned clean parsed formatted "
                    + "iso coded non decoded encoded decrypted unmasked base64 hex escaped quoted utf8 "
                    + "number no num nbr nr code cd "
                    + "requested recorded submitted entered provided given supplied desired preferred registered existing updated changed "
                    + "incoming target source src dest destination candidate known verified confirmed "
                    + "billing shipping delivery mailing contact legal official public emergency "
                    + "self "
                    + "alt neu alte neue neuer privat geschaeftlich haupt "
                    + "nouveau nouvelle ancien ancienne principal principale personnel personnelle du de la le des d l "
                    + "nuevo nueva anterior actual del el los las trabajo casa contacto particular "
                    + "novo nova antigo antiga atual do da dos das residencial comercial "
                    + "nuovo nuova vecchio personale ufficio di il "
                    + "nieuw nieuwe oud oude prive werk van "
                    + "nowy stary prywatny sluzbowy");

    /** Before the noun they make it the name of something else, in languages that put the head first. */
    static final Set<String> HEADS =
            Words.set("tipo typ type tipos cantidad quantidade anzahl nombrede liczba ilosc aantal "
                    + "lista_de formato plantilla modelo id_tipo codigo_tipo soort rodzaj");

    /** Owners of contact data that is nobody's: organisations, places, machines. */
    static final Set<String> ORGANISATIONS = Words.set(
            "company companies organization organisation org corporation corp enterprise "
                    + "firm vendor manufacturer brand shop store storefront branch warehouse depot hotel restaurant venue site school "
                    + "university college department dept division institution institute agency authority bank insurer hospital clinic "
                    + "pharmacy laboratory factory plant station airport port terminal facility building room country region city state "
                    + "support helpdesk hotline newsletter marketing noreply admin system application app server host service smtp imap mail "
                    + "cluster node pod bind listen gateway proxy machine merchant carrier publisher "
                    + "firma filiale unternehmen empresa sucursal tienda entreprise societe magasin agence azienda negozio sede "
                    + "court tribunal council ministry embassy consulate parliament "
                    + "bedrijf winkel filiaal firmy sklep oddzial loja filial product products article catalog catalogue");

    /** Person words that mean other things in software; a class needs more than such a name. */
    static final Set<String> DOUBTFUL_PERSONS =
            Words.set("client consumer worker contractor driver rider parent child guardian member owner "
                    + "tenant follower subscriber visitor trainer participant supplier partner developer profile identity sender recipient "
                    + "player contact lead staff caller committer moderator referee winner prospect guest human host individual "
                    + "collaborator contributor commenter mentor coach organizer recruit veteran invitee leader learner resident actor "
                    + "signer payer payee debtor creditor donor buyer seller friend attendee registrant artist advisor "
                    + "lid osoba klient titular socio colaborador assure people users members clients");

    /** Doubtful persons that are mostly none, even as the whole name of a class that only holds data. */
    static final Set<String> ROLES_OF_MACHINES =
            Words.set("tenant host principal subject operator party agent account vendor dealer "
                    + "identity lead consumer follower profile subscriber publisher parent child owner minor dependent dependant resident "
                    + "actor leader winner committer");

    /** Persons that are programs as often as not. */
    static final Set<String> PROGRAMS = Words.set("client consumer worker");

    /** Behind the data these are about it: {@code emailParams}, but {@code emailParam}. */
    static final Set<String> BUNDLES = Set.of("params", "args");

    /** Parts that objects are asked for by name. */
    static final Set<String> NAMED_PARTS =
            Set.of("property", "attribute", "field", "column", "element", "parameter", "tag", "header", "node");

    /** Where a shop sends its goods from. */
    static final Set<String> DISPATCH = Set.of("shippingorigin", "shipmentorigin", "shiporigin", "shipfrom");

    /** Who has a number with a company, called after the account that it keeps about them. */
    static final Set<String> CUSTOMERS = Words.set("customer client member subscriber policyholder cust mbr");

    /** What stands before one of these is what a name is about: {@code countByEmail} is a count. */
    static final Set<String> PREPOSITIONS =
            Words.set("from for by in with within of per without via as into using on after before");

    /** What is so by something, not by somebody: {@code sortedByName}. */
    static final Set<String> ARRANGED =
            Words.set("sorted ordered grouped filtered indexed keyed mapped joined limited separated "
                    + "delimited partitioned ranked aggregated followed divided multiplied prefixed qualified matched");

    /** Parts of software and of its models: code about them speaks of full and preferred names, too, that are nobody's. */
    static final Set<String> THINGS = Words.set(
            "field column element path type index aggregation node file method attribute parameter bean module "
                    + "plugin schema annotation class expression symbol script namespace artifact variable constant "
                    + "function interface enum folder dimension metric trigger");

    /** What code is kept in; somebody's who looks for persons is a repository of theirs, its parameters are not its own. */
    static final Set<String> REPOSITORIES = Set.of("repository", "repo", "project");

    /** Where a session is one of a search. */
    static final Set<String> INDICES = Set.of("shard", "index", "indices", "aggregation");

    /** Names that things have as well as persons. */
    static final Set<String> NAMES_OF_THINGS = Words.set(
            "fullname fullnm preferredname realname legalname displayname secondname middlename completename sessionid");

    /** What stands before the sessions of users; others are of lessons or sales. */
    static final Set<String> SESSIONS = Words.set(
            "http https web websocket ws auth authentication authenticated login sso oauth saml browser servlet portal app "
                    + "security cookie remote broker device mobile online adapter java spring shiro php asp root tab chat");

    /** Classes of these names are organisations, too; in other names they tell only where: {@code officePhone}. */
    static final Set<String> OFFICES = Words.set("office library museum municipality courthouse townhall");

    /** Owners of tax numbers that are no person's. */
    static final Set<String> COMPANIES = Words.set(
            "company companies corporation corp enterprise firm manufacturer firma unternehmen empresa entreprise societe "
                    + "azienda bedrijf");

    /** Who delivers to a company: most are companies themselves. */
    static final Set<String> SUPPLIERS = Words.set("supplier vendor dealer wholesaler distributor lieferant fornecedor "
            + "proveedor fournisseur fornitore leverancier dostawca");

    /** What a field holds that may hold anything. */
    static final Set<String> CONTAINED = Words.set("value val text content string str raw");

    /** Companies by their names in law, joined. */
    static final Set<String> LEGAL_PERSONS = Words.set("legalentity legalperson juridicalperson juristicperson");

    /** Words of classes that count. */
    static final Set<String> STATISTICS = Words.set("statistics statistic stats stat metrics counts totals statistik");

    /** Who employs people: most are companies. */
    static final Set<String> EMPLOYERS = Words.set(
            "employer arbeidsgiver arbeitgeber arbetsgivare arbejdsgiver tyonantaja werkgever employeur empregador "
                    + "empleador pracodawca");

    /** Names of fields for whom to ask for where one deals with a company. */
    static final Set<String> CONTACTS =
            Words.set("contact contacts contactperson contactname linkman linkmanname ansprechpartner");

    /** Words that only machines have beside an address of their own. */
    static final Set<String> MACHINES = Words.set(
            "server node cluster broker deploy deployment machine vm ec2 hypervisor ssh datacenter replica mac arp lan subnet nic");

    /** Machines that one may rent, which have public and private addresses. */
    static final Set<String> RENTED = Words.set("instance instances host");

    /** Where a machine speaks with somebody: an address there is the other's. */
    static final Set<String> EXCHANGES = Words.set(
            "http web request response exchange session connection visit access login log audit event client user rpc");

    /** Fields of programs that act for themselves: a client with a secret and addresses to redirect to is no person. */
    static final Set<String> OF_PROGRAMS =
            Words.set("clientsecret redirecturi redirecturis redirecturl redirecturls granttypes scopes callbackurl "
                    + "baseurl protocol");

    /** What several persons, or none, are known by. */
    static final Set<String> OF_MANY = Words.set("group groups role roles authority permission privilege realm");

    /** Fields that only goods have. */
    static final Set<String> OF_GOODS = Words.set("barcode sku upc ean isbn gtin stockquantity stocklevel unitprice");

    /** Who made or changed a record. */
    static final Set<String> KEEPERS = Words.set(
            "owner creator creater updater updator author editor modifier createdby updatedby modifiedby changedby "
                    + "lastupdatedby lastmodifiedby retirer voidedby");

    /** When a record was made or changed. */
    static final Set<String> STAMPS = Words.set("created updated modified changed creation update modification");

    /** They have names and birthdays, too. */
    static final Set<String> ANIMALS = Set.of("pet", "animal", "livestock", "cattle", "herd");

    /** Words for parts of an organisation's address: {@code CompanyAddress}. */
    static final Set<String> CONTACT_PARTS = Words.set("address contact phone location profile info details data");

    /** First words of texts shown to people, not of data. */
    static final Set<String> TEXT_KEYS = Words.set(
            "label error errors err msg message messages title validation form i18n tooltip placeholder hint help button field");

    private static final String VERIFICATION =
            "verificationcode emailverification phoneverification smsverification emailcode smscode";

    /** Subjects of which a code is certainly one that was sent to somebody. */
    static final Set<String> VERIFICATIONS = Words.set(VERIFICATION);

    /** Stands for the parts of a permission, see {@link #isGrant}. */
    static final String GRANT = "grant of an activity";

    /** Subjects and the words that announce them, in names of classes, methods and packages. */
    static final Map<Topic, Set<String>> TOPICS = Map.ofEntries(
            Map.entry(
                    Topic.BANK,
                    Words.set(
                            "savings loan loans deposits mortgage bank banking iban payee beneficiary payment payments payout transfer transfers debit sepa wire deposit "
                                    + "withdrawal remittance mandate ach swift konto lastschrift ueberweisung virement transferencia bonifico")),
            Map.entry(
                    Topic.CARD,
                    Words.set(
                            "card cards payment payments pci checkout acquirer issuer pos cardholder creditcard paiement pago "
                                    + "pagamento zahlung betaling platnosc")),
            Map.entry(
                    Topic.TAX,
                    Words.set("tax taxes kyc aadhaar india indian fiscal steuer impot impuesto imposto itr gst")),
            Map.entry(
                    Topic.AUTH,
                    Words.set(
                            "auth oauth oauth2 oidc saml sso jwt login logon signin signup logout session sessions credential "
                                    + "credentials security authentication authorization authenticate authenticator authenticated "
                                    + "authorize password passwords otp mfa totp twofactor")),
            Map.entry(
                    Topic.USERS,
                    Words.set(
                            "user users account accounts customer customers member members admin restore activation")),
            Map.entry(Topic.MACHINE, Words.set("port")),
            Map.entry(Topic.MAIL, Words.set("email emails mail mailer mails smtp")),
            Map.entry(Topic.SMS, Words.set("sms mms smpp")),
            Map.entry(Topic.OTP, Words.set("otp totp hotp mfa 2fa twofactor " + VERIFICATION)),
            Map.entry(Topic.CIPHER, Words.set("cipher encryptor encrypter encryption crypto aes hmac")),
            Map.entry(
                    Topic.HEALTH,
                    Words.set(
                            "patient patients clinic clinical medical medicine healthcare hospital diagnosis fhir hl7 doctor "
                                    + "physician ehr emr prescription pharmacy nurse anamnesis anamnese maternal obstetric "
                                    + "arzt klinik medizin sante medecin salud medico saude sanita zorg zdrowie")),
            Map.entry(Topic.GEO, Words.set("geo gps geolocation geofence trip ride whereabouts beacon")),
            Map.entry(
                    Topic.POSTAL,
                    Words.set(
                            "address addresses postal mailing shipment adresse adressen direccion endereco indirizzo adres")),
            Map.entry(
                    Topic.VEHICLE,
                    Words.set(
                            "vehicle vehicles car cars auto fahrzeug vehicule vehiculo coche veiculo carro veicolo voertuig pojazd")),
            Map.entry(Topic.BIOMETRIC, Words.set("biometric biometrics biometry faceid touchid enrollment liveness")),
            Map.entry(Topic.KEYTAB, Words.set("keytab jaas")),
            Map.entry(
                    Topic.VISITORS,
                    Words.set(
                            "cookie cookies visitor visitors analytics advertising advertisement ads marketing campaign "
                                    + "consent utm pixel telemetry clickstream pageview")),
            Map.entry(
                    Topic.DEVICE,
                    Words.set(
                            "device devices mobile phone handset push android ios fcm apns firebase analytics telemetry")),
            Map.entry(Topic.BUNDLES, Words.set("bundle bundles osgi bnd")),
            Map.entry(Topic.PORTAL, Words.set("portal portals portlet portlets channel channels layout layouts")),
            Map.entry(Topic.GRANT, Set.of(GRANT)),
            Map.entry(
                    Topic.RESIDENTS,
                    Words.set("resident residents citizen citizens individual vid rid idrepo enrolment enrollment")),
            Map.entry(
                    Topic.PERSON_RECORD,
                    Words.set(
                            "register registration signup enrol enroll enrollment onboarding hire hiring admission anlegen inscription "
                                    + "registro cadastro registrazione")));

    private Grammar() {}

    /** A subject that decides between the meanings of a word. */
    enum Topic {
        BANK,
        CARD,
        TAX,
        AUTH,
        USERS,
        MACHINE,
        MAIL,
        SMS,
        OTP,
        CIPHER,
        HEALTH,
        GEO,
        POSTAL,
        VEHICLE,
        BIOMETRIC,
        KEYTAB,
        VISITORS,
        DEVICE,
        BUNDLES,
        PORTAL,
        GRANT,
        RESIDENTS,
        PERSON_RECORD
    }

    /** Whether names beside each other say what may be done to what by whom: their owner is the part of a program that asks. */
    static boolean isGrant(List<String> names) {
        boolean activity = false;
        boolean other = false;
        for (String name : names) {
            activity |= name.endsWith("activity");
            other |= name.endsWith("target") || name.endsWith("principal");
        }
        return activity && other;
    }

    /** The long form of a word: {@code addr1} is address1. */
    static String expand(String word) {
        String whole = ABBREVIATIONS.get(word);
        if (whole != null) {
            return whole;
        }
        String stem = Words.withoutDigits(word);
        String expanded = ABBREVIATIONS.get(stem);
        return expanded == null ? word : expanded + word.substring(stem.length());
    }

    private static Map<String, String> pairs(String text) {
        return Stream.of(text.split(", "))
                .map(pair -> pair.split(" "))
                .collect(toUnmodifiableMap(pair -> pair[0], pair -> pair[1], (first, second) -> first));
    }
}
