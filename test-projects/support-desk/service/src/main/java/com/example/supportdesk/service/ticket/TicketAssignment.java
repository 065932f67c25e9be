package com.example.supportdesk.service.ticket;

import com.example.supportdesk.domain.staff.Agent;
import com.example.supportdesk.domain.ticket.Ticket;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Component;

/** Gives tickets to agents who have time. */
@Component
@Slf4j
public class TicketAssignment {
    private final Map<Long, Integer> load = new ConcurrentHashMap<>();

    public Optional<Agent> assign(Ticket ticket, List<Agent> agents) {
        Optional<Agent> free = agents.stream()
                .filter(Agent::isOnDuty)
                .min(Comparator.comparingInt(agent -> load.getOrDefault(agent.getAgentNumber(), 0)));
        if (free.isEmpty()) {
            log.warn("nobody has time for ticket {} ({})", ticket.getReference(), ticket.getPriority());
            return free;
        }
        load.merge(free.get().getAgentNumber(), 1, Integer::sum);
        log.info("ticket {} goes to {}", ticket.getReference(), free.get());
        return free;
    }
}
