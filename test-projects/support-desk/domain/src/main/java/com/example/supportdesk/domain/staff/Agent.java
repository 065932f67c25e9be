package com.example.supportdesk.domain.staff;

import lombok.Value;

/** Somebody who answers calls. */
@Value
public class Agent {
    long agentNumber;
    String team;
    boolean onDuty;
}
