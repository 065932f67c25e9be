package com.rento.app.service;

import com.rento.app.domain.Rental;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Rentals extends JpaRepository<Rental, Long> {
    Optional<Rental> findByPhone(String phone);
}
