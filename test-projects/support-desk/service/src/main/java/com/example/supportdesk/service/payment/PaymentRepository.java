package com.example.supportdesk.service.payment;

import com.example.supportdesk.domain.payment.Payment;
import org.springframework.data.jpa.repository.JpaRepository;

/** Where payments are kept. */
public interface PaymentRepository extends JpaRepository<Payment, Long> {}
