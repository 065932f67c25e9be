package org.brevia.club.boards;

import lombok.Builder;
import lombok.Value;
import lombok.With;

/** A line on a board; what it holds depends on who made it. */
@Value
@Builder(toBuilder = true)
@With
public class Entry {
    String head;
    String body;
    @Builder.Default
    String foot = "club";
}
