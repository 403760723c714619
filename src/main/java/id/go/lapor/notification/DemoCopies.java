package id.go.lapor.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import id.go.lapor.complaint.CaseEvent;
import id.go.lapor.receipt.SentCodes;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The words of the demo's messages, so that everybody can see what is sent. Exists in the
 * demo only: elsewhere no rendered word is kept. A one-time code is not kept even here:
 * it is worked out again for the page while it is good.
 */
@Component
@ConditionalOnProperty("lapor.demo.enabled")
class DemoCopies {

	private static final String CODE = "*****-*****";

	private final JdbcClient jdbc;

	private final SentCodes codes;

	DemoCopies(JdbcClient jdbc, SentCodes codes) {
		this.jdbc = jdbc;
		this.codes = codes;
	}

	void keep(Notification notification, Message message) {
		boolean sms = notification.carrier() == Carrier.SMS;
		var words = sms ? message.sms() : message.body();
		var code = notification.carriesCode() ? this.codes.printed(notification.detail()) : Optional.<String>empty();
		this.jdbc.sql("insert into notification_copy (notification_id, subject, body) values (?, ?, ?)")
			.params(notification.id(), message.subject(),
					code.map((secret) -> words.replace(secret, CODE)).orElse(words))
			.update();
	}

	/** Newest first. */
	@Transactional(readOnly = true)
	List<DemoCopy> page(int page, int size) {
		return this.jdbc.sql("""
				select n.settled_at, n.case_number, n.recipient, n.officer_id, n.state, n.carrier, n.masked_address,
				       c.subject, c.body, n.event, n.detail
				from notification_copy c join notification n on n.id = c.notification_id
				order by n.id desc limit ? offset ?""")
			.params(size, (long) page * size)
			.query((row, number) -> copy(row))
			.list();
	}

	private DemoCopy copy(ResultSet row) throws SQLException {
		// where no address may be shown, not even how it was reached is
		var carrier = (row.getString("masked_address") != null) ? row.getString("carrier") : null;
		return new DemoCopy(row.getTimestamp("settled_at").toInstant(), row.getString("case_number"),
				Recipient.valueOf(row.getString("recipient")), row.getString("officer_id"),
				(carrier != null) ? Carrier.valueOf(carrier) : null, row.getString("masked_address"),
				row.getString("subject"), words(row));
	}

	private String words(ResultSet row) throws SQLException {
		var words = row.getString("body");
		var detail = row.getString("detail");
		return CaseEvent.RECEIPT_CODE_ISSUED.name().equals(row.getString("event"))
				? this.codes.printed(detail).map((code) -> words.replace(CODE, code)).orElse(words) : words;
	}

}
