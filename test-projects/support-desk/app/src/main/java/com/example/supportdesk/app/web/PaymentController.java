package com.example.supportdesk.app.web;

import com.example.supportdesk.domain.payment.Refund;
import com.example.supportdesk.service.payment.PaymentService;
import com.example.supportdesk.service.payment.RefundService;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Money comes and goes. */
@RestController
@RequestMapping("/payments")
@RequiredArgsConstructor
@Slf4j
public class PaymentController {
    private final PaymentService payments;
    private final RefundService refunds;

    @PostMapping
    public ResponseEntity<Void> pay(
            @RequestBody PaymentForm form, @RequestParam int month, @RequestParam int year) {
        log.debug("asked for {}", form);
        boolean paid = payments.pay(form.getTicketReference(), form.card(month, year), form.money());
        log.info("ticket {} is paid: {}", form.getTicketReference(), paid);
        return ResponseEntity.status(paid ? HttpStatus.CREATED : HttpStatus.PAYMENT_REQUIRED)
                .build();
    }

    @PostMapping("/refunds")
    public void refund(@RequestBody Refund refund) {
        log.trace("asked for {}", refund); // leak: bank_account -> log
        refunds.refund(refund);
    }
}
