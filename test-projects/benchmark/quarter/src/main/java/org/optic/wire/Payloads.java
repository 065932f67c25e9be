package org.optic.wire;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonIgnoreType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.JsonView;
import com.google.gson.annotations.Expose;
import com.google.gson.annotations.SerializedName;

class Views {
    static class Public {}

    static class Staff extends Public {}
}

class Lens {
    public String lensNo;
    @JsonProperty("n")
    public String wearerName;
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
    public String email;
}

class LensSafe {
    public String lensNo;
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
    public String email;
    @JsonIgnore
    public String fullName;
}

@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE, getterVisibility = JsonAutoDetect.Visibility.NONE, isGetterVisibility = JsonAutoDetect.Visibility.NONE)
class Hidden {
    private String email;
    @JsonProperty
    private String caseNo;

    public String getEmail() {
        return email;
    }

    void setEmail(String email) {
        this.email = email;
    }
}

@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
class Bare {
    private String email;
    private String caseNo;

    Bare(String caseNo, String email) {
        this.caseNo = caseNo;
        this.email = email;
    }
}

class Staged {
    @JsonView(Views.Public.class)
    public String no;
    @JsonView(Views.Staff.class)
    public String phone;
}

@JsonPropertyOrder({"no"})
@JsonIgnoreProperties({"email", "iban"})
class Trimmed {
    public String no;
    public String email;
    public String iban;
}

@JsonIgnoreType
class Secrets {
    public String password;
}

class WithSecrets {
    public String no;
    public Secrets secrets;
}

class Inlined {
    public String no;
    @JsonUnwrapped
    public Reach reach;
}

class Reach {
    public String email;
}

class Mailbox {
    private final String email;

    Mailbox(String email) {
        this.email = email;
    }

    @JsonValue
    String shown() {
        return "box";
    }

    public String getEmail() {
        return email;
    }
}

class OpenMailbox {
    private final String email;

    OpenMailbox(String email) {
        this.email = email;
    }

    @JsonValue
    String shown() {
        return email;
    }
}

@JsonInclude(JsonInclude.Include.NON_NULL)
class GetterOnly {
    private String email;
    private String phone;

    void fill(String email, String phone) {
        this.email = email;
        this.phone = phone;
    }

    public String getPhone() {
        return phone;
    }
}

class FieldsOnly {
    private String email;
    private String no;

    FieldsOnly(String no, String email) {
        this.no = no;
        this.email = email;
    }

    public String getNo() {
        return no;
    }
}

class GsonNote {
    @SerializedName("contact")
    String email;
    @SerializedName("nr")
    String no;
    transient String phone;
}

class Exposed {
    @Expose
    String no;
    String email;
}
