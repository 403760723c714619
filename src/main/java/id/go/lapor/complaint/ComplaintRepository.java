package id.go.lapor.complaint;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ComplaintRepository extends JpaRepository<Complaint, String> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Complaint c where c.caseNumber = :number")
	Optional<Complaint> lock(String number);

	@Query("select c.caseNumber from Complaint c where c.mergedInto = :main and c.status = 'MERGED'")
	List<String> waitingFor(String main);

}
