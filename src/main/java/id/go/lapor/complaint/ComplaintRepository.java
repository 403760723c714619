package id.go.lapor.complaint;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ComplaintRepository extends JpaRepository<Complaint, String> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Complaint c where c.caseNumber = :number")
	Optional<Complaint> lock(String number);

	/** A secret case and none are the same to the database already. */
	Optional<Complaint> findByCaseNumberAndSecretFalse(String number);

	@Query("select c.receiptHash from Complaint c where c.caseNumber = :number")
	Optional<String> receiptHash(String number);

	@Query("select c.caseNumber from Complaint c where c.mergedInto = :main and c.status = 'MERGED'")
	List<String> waitingFor(String main);

	@Query("""
			select c.caseNumber from Complaint c
			where c.caseNumber in :numbers and c.status = 'CLOSED' and c.closing.at >= :from and c.closing.at < :to
			order by c.closing.at desc, c.caseNumber""")
	List<String> closedBetween(Collection<String> numbers, Instant from, Instant to);

	@Query("select c.caseNumber from Complaint c where c.mergedInto = :main order by c.receivedAt, c.caseNumber")
	List<String> mergedInto(String main, Limit limit);

	@Query("""
			select c.caseNumber from Complaint c
			where c.agencyCode in :agencies and c.status in ('IN_PROGRESS', 'REPORTER_RESPONDED', 'AWAITING_COMPLETION')
			and c.caseNumber > :after
			order by c.caseNumber""")
	List<String> heldBy(Collection<String> agencies, String after, Limit limit);

	@Query("""
			select c.caseNumber from Complaint c
			where c.status in ('CLOSED', 'ARCHIVED', 'BLOCKED') and c.closing.at < :instant and c.caseNumber > :after
			and not exists (select other.caseNumber from Complaint other where other.mergedInto = c.caseNumber)
			order by c.caseNumber""")
	List<String> endedBefore(Instant instant, String after, Limit limit);

	@Query("""
			select c.caseNumber from Complaint c
			where c.status = 'ARCHIVED' and c.closing.archiveReason = 'SPAM' and c.closing.at < :instant
			and c.caseNumber > :after
			and not exists (select other.caseNumber from Complaint other where other.mergedInto = c.caseNumber)
			order by c.caseNumber""")
	List<String> spamEndedBefore(Instant instant, String after, Limit limit);

}
