package io.github.piiflow.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.piiflow.rule.Protection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What names mean by themselves, with the built-in pack. */
class NameMatcherTest {
    private static final NameMatcher NAMES = BuiltinRules.matcher();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            # identity
            firstname, first_name
            firstName, first_name
            FIRST_NAME, first_name
            first_nm, first_name
            fstNm, first_name
            vorname, first_name
            voornaam, first_name
            prenom, first_name
            lastName, last_name
            LST_NM, last_name
            surname, last_name
            nazwisko, last_name
            apellido1, last_name
            cognome, last_name
            achternaam, last_name
            sobrenome, last_name
            nombreCompleto, full_name
            mothersMaidenName, maiden_name
            custname, full_name
            memFstNm, first_name
            kundenname, full_name
            userName, username
            loginName, username
            usr_nm, username
            # contact
            email, email
            email2, email
            eMail, email
            m_email, email
            customerEmailAddress, email
            EML_ADDR, email
            emailAddr, email
            newEmail, email
            oldEmailValue, email
            emails, email
            emailList, email
            emailFromRequest, email
            emailOfCustomer, email
            emailaddr, email
            emailid, email
            pwdTxt, password
            userEmails, email
            adresseMail, email
            courriel, email
            correoElectronico, email
            adresEmail, email
            phone, phone
            phoneNumber, phone
            holderPassport, passport
            telNo, phone
            mobNo, phone
            ph_no, phone
            homePhone, phone
            telefonnummer, phone
            telefonnummern, phone
            telefonoMovil, phone
            numerTelefonu, phone
            faxNumber, fax
            homeAddress, postal_address
            billing_addr, postal_address
            addressLine1, postal_address
            addrLn1, postal_address
            street, postal_address
            straße, postal_address
            strasse, postal_address
            hausnummer, postal_address
            direccionPostal, postal_address
            zipCode, postal_code
            ZIP_CD, postal_code
            postleitzahl, postal_code
            # online
            clientIpAddress, ip_address
            adresseIp, ip_address
            remoteAddr, ip_address
            ip, ip_address
            macAddress, mac_address
            imei, device_id
            deviceFingerprint, device_id
            # demographic and special
            dob, date_of_birth
            custDob, date_of_birth
            collectedDob, date_of_birth
            birth_dt, date_of_birth
            dtBirth, date_of_birth
            dateOfBirth, date_of_birth
            Geburtsdatum, date_of_birth
            fechaNacimiento, date_of_birth
            dataNascita, date_of_birth
            age, age
            patientAge, age
            fødselsdato, date_of_birth
            foedselsdato, date_of_birth
            mødresFødselsdato, date_of_birth
            dødsdato, health_provider_visit
            diskresjonskode, generic_personal
            gender, gender
            maritalStatus, marital_status
            nationality, nationality
            placeOfBirth, place_of_birth
            ethnicOrigin, race_ethnicity
            religion, religion
            politicalOpinion, political_opinion
            tradeUnion, union_membership
            sexualOrientation, sexual_orientation
            criminalRecord, criminal_record
            # government ids
            userSSN, ssn
            SSNs, ssn
            soc_sec_nbr, ssn
            socialSecurityNumber, ssn
            passportNo, passport
            drvLicNo, driver_license
            führerschein, driver_license
            henkilötunnus, id_nordic
            fuehrerschein, driver_license
            fuhrerschein, driver_license
            numeroCpf, id_br_cpf
            codiceFiscale, id_it
            steuerId, id_de
            bsn, id_nl
            natInsNo, national_id
            numeroSecu, id_fr
            personalausweisnummer, id_de
            sozialversicherungsnummer, id_de
            numerDowodu, id_pl
            pesel, id_pl
            numeroSecuriteSociale, id_fr
            dni, id_es
            # money
            ccNum, card_pan
            cardNumber, card_pan
            crdNbr, card_pan
            creditCardNo, card_pan
            cvv, card_cvv
            cvc2, card_cvv
            iban, bank_account
            kontonummer, bank_account
            rekeningnummer, bank_account
            bankAccountNumber, bank_account
            monthlySalary, salary
            gehalt, salary
            creditScore, credit_score
            # secrets
            password, password
            userPassword, password
            newPasswd, password
            motDePasse, password
            senha, password
            contraseña, password
            wachtwoord, password
            passwordHash, password_hash
            encryptedPassword, password_hash
            accessToken, auth_token
            jwt, auth_token
            apiKey, api_key
            clientSecret, api_key
            recaptchaSecretKey, api_key
            captchaPrivateKey, api_key
            otp, otp
            emailCode, otp
            secretAnswer, security_answer
            # health and body
            diagnosis, diagnosis
            patientDiagnoses, diagnosis
            allergies, diagnosis
            prescription, medication
            bloodType, blood_type
            blutgruppe, blood_type
            groupeSanguin, blood_type
            grupaKrwi, blood_type
            vaccinationStatus, medication
            hivStatus, lab_result
            studentNumber, education
            lastBCSchoolStudentNumber, education
            personalEducationNumber, education
            matrikelnummer, education
            etternavn, last_name
            indirizzoPec, email
            krankheit, diagnosis
            enfermedad, diagnosis
            malattia, diagnosis
            medicalRecordNumber, medical_record_number
            fingerprintTemplate, biometric
            # place
            latitude, gps_location
            lastKnownLocation, gps_location
            # vehicle
            licensePlate, license_plate
            kennzeichen, license_plate
            """)
    void namesThatMeanDataWithoutAnyContext(String name, String dataType) {
        Meaning meaning = NAMES.read(name).strong();

        assertThat(meaning).as(name).isNotNull();
        assertThat(meaning.id()).isEqualTo(dataType);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // things that work with the data
                "emailService",
                "emailTemplate",
                "emailTemplateId",
                "emailSender",
                "passwordEncoder",
                "phoneRegex",
                "ipAddressPattern",
                "addressBookService",
                "salaryService",
                "dobFormat",
                "phoneValidator",
                "ibanChecker",
                // flags, counts, limits
                "isEmailValid",
                "emailVerified",
                "EMAIL_SENT",
                "emailEnabled",
                "hasPassword",
                "collectDob",
                "userCount",
                "phoneCount",
                "emailCounts",
                "minPasswordLength",
                "maxAge",
                "numOfPhones",
                "emailVerifiedAt",
                "mailboxSize",
                // choices and kinds
                "genderOptions",
                "cardType",
                "phoneTypes",
                "tipoTelefono",
                "contactChannel",
                "typTelefonu",
                // names of other things
                "fileName",
                "className",
                "hostName",
                "nameSpace",
                "tableName",
                "nombreProducto",
                "nomFichier",
                "serviceName",
                "productName",
                "displayNameKey",
                // words within words
                "page",
                "storage",
                "company",
                "span",
                "trace",
                "platform",
                "microphone",
                "latestVersion",
                "spinner",
                "diagnostics",
                "zipFile",
                "sessionFactory",
                "manager",
                "language",
                // other meanings
                "raceCondition",
                "licenseKey",
                "nextPageToken",
                "tokenType",
                "tokenCount",
                "baseAddress",
                "bindAddress",
                "fileFingerprint",
                "mapZoomLatitudeSpan",
                "childNodes",
                "gitHash",
                "healthCheck",
                "heartBeat",
                "memoryAddress",
                "serverRegion",
                "hmac",
                "cookieName",
                // keys that everybody may see
                "siteKey",
                "recaptchaApiKey",
                "RECAPTCHA_API_KEY",
                "hCaptchaSiteKey",
                "stripePublishableKey",
                "publicApiKey",
                // about the data, not the data
                "emailCampaign",
                "emailThread",
                "passwordQuestionnaire",
                "emailKey",
                "numberOfStudents",
                "numStudents",
                "openStack",
                "penalty",
                "phoneId",
                "salaryBand",
                "sessionsByEmail",
                "countForIban",
                "emailToUser",
                "includeInAccessToken",
                // of organisations and machines
                "supportEmail",
                "companyPhone",
                "storeAddress",
                "hotelAddress",
                "smtpUsername",
                "serverIp",
                // nothing at all
                "orderNo",
                "bestelnummer",
                "numeroTurma",
                "numerZamowienia",
                "codiceProdotto",
                "i",
                "x",
                "value",
                "data",
                "id"
            })
    void namesThatNeverMeanPersonalData(String name) {
        assertThat(NAMES.read(name).strong()).as(name).isNull();
    }

    @ParameterizedTest(name = "{0}: {1}, with context")
    @CsvSource({
        "name, full_name",
        "address, postal_address",
        "memberAddress, postal_address",
        "token, auth_token",
        "accountNumber, bank_account",
        "pan, card_pan",
        "fingerprint, biometric",
        "race, race_ethnicity",
        "pec, email",
        "pen, education",
        "accessCode, password",
        "recordedToken, auth_token",
        "city, city",
        "nombre, full_name",
    })
    void namesThatMeanDataOnlyInContext(String name, String dataType) {
        Reading reading = NAMES.read(name);

        assertThat(reading.strong()).as(name).isNull();
        assertThat(reading.meanings()).extracting(Meaning::id).as(name).contains(dataType);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "email, RAW",
        "hashedEmail, HASHED",
        "emailHash, HASHED",
        "maskedPhoneNumber, MASKED",
        "redactedEmail, MASKED",
        "encryptedIban, ENCRYPTED",
        "ssnLast4, MASKED",
        "last4Ssn, MASKED",
        "maskedEmailHash, HASHED",
        "passwordHash, RAW",
        "decryptedIban, RAW",
        "tokenizedCardNumber, TOKENISED",
    })
    void namesClaimWhatWasDoneToTheData(String name, Protection state) {
        Reading reading = NAMES.read(name);

        assertThat(reading.meanings()).as(name).isNotEmpty();
        assertThat(reading.state()).isEqualTo(state);
    }

    @ParameterizedTest(name = "{0} belongs to a {1}")
    @CsvSource({"buyerAddress, buyer", "staffPhone, staff", "person.birthDate, person", "emailOfPatient, patient"})
    void namesTellWhoseDataItIs(String name, String person) {
        assertThat(NAMES.read(name).person()).isEqualTo(person);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "firstName, first_name",
        "patientNumber, medical_record_number",
        "emailAddress, email",
        "passwordHash, password_hash"
    })
    void theLongestMeaningIsTheBest(String name, String dataType) {
        assertThat(NAMES.read(name).meanings().get(0).id()).isEqualTo(dataType);
    }
}
