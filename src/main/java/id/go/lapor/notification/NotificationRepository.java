package id.go.lapor.notification;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface NotificationRepository extends JpaRepository<Notification, Long> {

	/** A job that outlived its lock waits here for the one that sends. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select n from Notification n where n.id = :id")
	Optional<Notification> lock(long id);

	List<Notification> findByCaseNumberOrderById(String caseNumber);

	@Modifying(flushAutomatically = true)
	@Query("update Notification n set n.maskedAddress = null, n.providerId = null "
			+ "where n.caseNumber = :number and n.recipient = id.go.lapor.notification.Recipient.REPORTER")
	void forgetReporterAddresses(String number);

}
