package com.example.supportdesk.app.web;

import com.example.supportdesk.domain.customer.CustomerNotFoundException;
import lombok.extern.slf4j.Slf4j;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns exceptions into answers that tell nothing. */
@RestControllerAdvice
@Slf4j
public class ErrorHandler {
    @ExceptionHandler
    public ProblemDetail notFound(CustomerNotFoundException e) {
        log.warn("not found: {}", e.getClass().getSimpleName());
        return ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    public ProblemDetail wrong(IllegalArgumentException e) {
        log.warn("wrong request at {}", e.getStackTrace()[0].getMethodName());
        return ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    }
}
