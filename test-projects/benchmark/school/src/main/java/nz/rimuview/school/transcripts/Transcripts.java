package nz.rimuview.school.transcripts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.gson.annotations.Expose;
import com.google.gson.annotations.SerializedName;
import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlTransient;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

public class Transcripts {

    public static class Grade {
        public String subject;
        public String pupilEmail;
    }

    public static class HiddenGrade {
        public String subject;

        @JsonIgnore
        public String pupilEmail;
    }

    @JsonIgnoreProperties({"pupilEmail", "version"})
    public static class NamedHidden {
        public String subject;
        public String pupilEmail;
    }

    public static class WriteOnly {
        public String subject;

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
        public String password;
    }

    public static class ReadOnly {
        public String subject;

        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        public String pupilPhone;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public static class PrivateOnly {
        private String pupilEmail;
        private String subject;

        public String getSubject() {
            return subject;
        }
    }

    public static class PrivateShown {
        @JsonProperty
        private String pupilEmail;
    }

    @JsonFilter("slim")
    public static class Filtered {
        public String subject;
        public String pupilEmail;
    }

    public static class Extras {
        private final Map<String, String> more = new LinkedHashMap<>();

        @JsonAnyGetter
        public Map<String, String> more() {
            return more;
        }

        public void add(String key, String value) {
            more.put(key, value);
        }
    }

    public static class Badge {
        private final String number;
        private final String pupilEmail;

        public Badge(String number, String pupilEmail) {
            this.number = number;
            this.pupilEmail = pupilEmail;
        }

        @JsonValue
        public String number() {
            return number;
        }

        public String getPupilEmail() {
            return pupilEmail;
        }
    }

    public static class GsonGrade {
        @Expose
        @SerializedName("s")
        private String subject;

        private String homeAddress;
        private transient String guardianPhone;
    }

    public static class GsonQuiet {
        @Expose
        private String subject;

        private transient String homeAddress;
    }

    public static class JsonbGrade {
        private String subject;
        private String pupilEmail;

        public String getSubject() {
            return subject;
        }

        @JsonbTransient
        public String getPupilEmail() {
            return pupilEmail;
        }
    }

    @XmlRootElement
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class XmlGrade {
        private String subject;
        private String pupilEmail;
    }

    @XmlRootElement
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class XmlQuiet {
        private String subject;

        @XmlTransient
        private String pupilEmail;
    }

    public static class Saved implements Serializable {
        private static final long serialVersionUID = 1;
        private String subject;
        private transient String pupilEmail;
    }

    public static class SavedAll implements Serializable {
        private static final long serialVersionUID = 1;
        private String subject;
        private String pupilEmail;
    }
}
