package id.go.lapor.complaint;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface TimelineRepository extends JpaRepository<TimelineEntry, Long> {

	List<TimelineEntry> findByCaseNumberOrderById(String caseNumber);

	List<TimelineEntry> findByCaseNumberInOrderById(Collection<String> caseNumbers);

	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("delete from TimelineEntry line where line.caseNumber = :number")
	void deleteByCaseNumber(String number);

	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("update TimelineEntry line set line.words = null where line.caseNumber = :number and line.role = :role")
	void forgetWords(String number, ActorRole role);

}
