package com.example.supportdesk.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** One line per request. */
@Component
public class RequestLog extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long start = System.nanoTime();
        chain.doFilter(request, response);
        long millis = (System.nanoTime() - start) / 1_000_000;
        LOG.info("{} answered with {} after {} ms", request.getMethod(), response.getStatus(), millis);
        if (millis > 1_000) {
            LOG.warn("slow, for {}", request.getHeader("X-Forwarded-For")); // leak: ip_address -> log
        }
    }
}
