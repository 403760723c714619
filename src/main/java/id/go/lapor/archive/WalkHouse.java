package id.go.lapor.archive;

import java.time.Instant;

import id.go.lapor.engine.HeldClock;
import id.go.lapor.feedback.Feedback;
import id.go.lapor.inquiry.Inquiry;
import id.go.lapor.intake.Intake;
import id.go.lapor.lifecycle.CaseLife;
import id.go.lapor.privacy.IdentityVault;
import id.go.lapor.response.OpenResponse;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The doors of the house that a walked case goes through. */
final class WalkHouse {

	private final BeanFactory house;

	private final HeldClock clock;

	private final WalkProcess process;

	private final TransactionTemplate transaction;

	WalkHouse(BeanFactory house, HeldClock clock) {
		this.house = house;
		this.clock = clock;
		this.process = new WalkProcess(house, clock);
		this.transaction = new TransactionTemplate(house.getBean(PlatformTransactionManager.class));
	}

	void standAt(Instant instant) {
		this.clock.standAt(instant);
	}

	void inTransaction(Runnable deed) {
		this.transaction.executeWithoutResult((status) -> deed.run());
	}

	WalkProcess process() {
		return this.process;
	}

	Intake intake() {
		return this.house.getBean(Intake.class);
	}

	Feedback feedback() {
		return this.house.getBean(Feedback.class);
	}

	Inquiry inquiry() {
		return this.house.getBean(Inquiry.class);
	}

	CaseLife life() {
		return this.house.getBean(CaseLife.class);
	}

	OpenResponse response() {
		return this.house.getBean(OpenResponse.class);
	}

	IdentityVault vault() {
		return this.house.getBean(IdentityVault.class);
	}

}
