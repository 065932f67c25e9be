package org.optic.cards;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Builder;
import lombok.Data;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import lombok.NoArgsConstructor;
import lombok.RequiredArgsConstructor;
import lombok.Setter;
import lombok.Singular;
import lombok.ToString;
import lombok.Value;
import lombok.With;
import lombok.experimental.Accessors;
import lombok.experimental.SuperBuilder;
import org.apache.commons.lang3.builder.ReflectionToStringBuilder;
import org.apache.commons.lang3.builder.ToStringBuilder;
import org.apache.commons.lang3.builder.ToStringExclude;
import org.apache.commons.lang3.builder.ToStringStyle;

@Data
class Wearer {
    private String wearerNo;
    private String fullName;
    @ToString.Exclude
    private String email;
}

@Data
class SilentWearer {
    private String wearerNo;
    @ToString.Exclude
    private String fullName;
    @ToString.Exclude
    private String email;
}

@Getter
@Setter
@ToString(onlyExplicitlyIncluded = true)
class Frame {
    @ToString.Include
    private String frameNo;
    private String engravedFor;
    private String email;
    @ToString.Include(name = "r")
    private int rim;
}

@Getter
@Setter
@ToString(of = {"orderNo", "phone"})
class LensOrder {
    private String orderNo;
    private String phone;
    private String email;
}

@ToString(exclude = {"phone"})
@Setter
class QuietOrder {
    private String orderNo;
    private String phone;
}

@Value
@Builder(toBuilder = true)
class Prescription {
    String prescriptionNo;
    String patientName;
    LocalDate birthDate;
    @Singular
    List<String> remarks;
}

@Data
@EqualsAndHashCode(callSuper = true)
@ToString(callSuper = true)
class ChildWearer extends Wearer {
    private int size;
}

@Data
@EqualsAndHashCode(callSuper = true)
class PlainChild extends Wearer {
    private int size;
}

@SuperBuilder
@ToString
class Basis {
    private String basisNo;
    private String holderEmail;
}

@SuperBuilder
@ToString
class Extended extends Basis {
    private int steps;
}

@SuperBuilder
@ToString(callSuper = true)
class ExtendedLoud extends Basis {
    private int steps;
}

@Accessors(fluent = true, chain = true)
@Data
class Note {
    private String noteNo;
    private String phone;
}

@With
@Value
class Slot {
    String slotNo;
    String mobile;
}

@RequiredArgsConstructor(staticName = "of")
@Getter
class Contact {
    private final String contactNo;
    private final String email;
    private String memo;
}

@NoArgsConstructor(access = AccessLevel.PRIVATE)
@AllArgsConstructor
@Getter
class Handover {
    private String room;
    private String fullName;

    @Override
    public String toString() {
        return getClass().getSimpleName() + "@" + room;
    }
}

class Reflective {
    String no;
    String email;

    @Override
    public String toString() {
        return ReflectionToStringBuilder.toString(this, ToStringStyle.SHORT_PREFIX_STYLE);
    }
}

class ReflectiveSafe {
    String no;
    @ToStringExclude
    String email;
    transient String phone;

    @Override
    public String toString() {
        return ReflectionToStringBuilder.toString(this, ToStringStyle.SHORT_PREFIX_STYLE);
    }
}

class Named {
    String no;
    String email;
    String fullName;

    @Override
    public String toString() {
        return new ToStringBuilder(this, ToStringStyle.JSON_STYLE).append("no", no).append("email", email).toString();
    }
}

class Excluding {
    String no;
    String email;

    @Override
    public String toString() {
        return ReflectionToStringBuilder.toStringExclude(this, "email");
    }
}

class Joined {
    String no;
    String email;

    @Override
    public String toString() {
        return new StringJoiner(", ", Joined.class.getSimpleName() + "[", "]").add("no=" + no).add("email='" + email + "'").toString();
    }
}

abstract class Base {
    abstract String label();

    @Override
    public String toString() {
        return "<" + label() + ">";
    }
}

class Loud extends Base {
    private final String fullName;

    Loud(String fullName) {
        this.fullName = fullName;
    }

    @Override
    String label() {
        return fullName;
    }
}

class Calm extends Base {
    private final String fullName;

    Calm(String fullName) {
        this.fullName = fullName;
    }

    @Override
    String label() {
        return "calm-" + fullName.length();
    }
}

enum Station {
    FRONT("front@optic.example"), BACK("back@optic.example");

    private final String email;

    Station(String email) {
        this.email = email;
    }

    String email() {
        return email;
    }
}

record Box<T>(String boxNo, T content) {}

record Sealed(String boxNo, String phone) {
    @Override
    public String toString() {
        return "Sealed " + boxNo;
    }
}

class Holder {
    Map<String, Wearer> byNo;
    List<QuietOrder> orders;
}
