package com.citylib.desk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import lombok.Data;

@Data
public class Reader {
    private String shelfMark;
    private int openLoans;
    private String email;
    private String phone;
    private String nationalId;
    private String password;

    /** What the terminals in the branches may know. */
    @Data
    public static class Terminal {
        private String shelfMark;
        @JsonIgnore
        private String nationalId;
        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
        private String password;
    }

    /** What the terminals used to know. */
    @Data
    public static class OldTerminal {
        private String shelfMark;
        @JsonProperty("ref")
        private String nationalId;
    }
}
