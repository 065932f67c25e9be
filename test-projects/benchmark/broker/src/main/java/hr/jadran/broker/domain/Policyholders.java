package hr.jadran.broker.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface Policyholders extends JpaRepository<Policyholder, Long> {
    Optional<Policyholder> findByEmail(String email);

    @Query("select p.offerNumber from Policyholder p where p.address.city = :city")
    List<String> numbersIn(String city);
}
