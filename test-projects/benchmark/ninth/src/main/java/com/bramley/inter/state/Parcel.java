package com.bramley.inter.state;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.Setter;
import lombok.With;
import lombok.AllArgsConstructor;
import lombok.experimental.Accessors;

/** The names say nothing; the callers decide what is inside. */
@Getter
@Setter
@With
@AllArgsConstructor(access = AccessLevel.PUBLIC)
@Accessors(fluent = true)
public class Parcel {
    private String top;
    private String bottom;
}
